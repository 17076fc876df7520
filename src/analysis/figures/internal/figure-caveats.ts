import { distinct } from "../../../internal/distinct.ts";
import { withoutStop } from "../../../internal/full-stop.ts";
import type { Figure } from "../../../model/figure.ts";
import { type Caveat, caveat, caveatAbout } from "../../answer.ts";
import { caveatOfVagueDate, caveatsOfDate } from "../../internal/date-caveats.ts";
import { idsInAList, inAList, shortList } from "../../internal/short-list.ts";
import { boundsOf } from "../bounds-of.ts";
import { valueInWords } from "../format-value.ts";
import type { Observation } from "../time-series-of.ts";
import { excludedIn } from "./allowed-by.ts";
import { periodsOf } from "./period-days.ts";
import { isForSameDate } from "./same-date.ts";
import { shareSource } from "./share-source.ts";

/** Says that other figures for one date lead to another answer. */
export function caveatOfDifference(words: string, figures: readonly Figure[]): Caveat {
  const [{ asOf, period } = {}] = figures;
  const when = asOf === undefined && period !== undefined ? `Over ${period}` : `As of ${asOf ?? "an unstated date"}`;
  const authors = shortList(distinct(figures.map(({ statedBy }) => statedBy))).join("; ");
  return caveatAbout("differs", `${when}: ${words}, stated by ${withoutStop(authors)}.`, "figures", figures);
}

/** The indicator and the value of a figure, in words. */
export const statedAs = (figure: Figure): string => `${figure.indicator} ${valueInWords(figure)}`;

/** What a reader should know about a figure's number when something is calculated from it. */
export function caveatsOfNumber(figure: Figure): readonly Caveat[] {
  if (figure.qualifier === "exact") return [];
  const words = `"${figure.id}" is ${valueInWords(figure)}, stated by ${withoutStop(figure.statedBy)}.`;
  return [caveat(figure.qualifier === "about" ? "approximate" : "bounded", words, "figures", figure)];
}

/** A caveat if a figure is certainly larger than the one that it is a part of. */
export const caveatsOfLarger = (part: Figure, whole: Figure): readonly Caveat[] =>
  boundsOf(part).min <= (boundsOf(whole).max ?? Infinity)
    ? []
    : [
        caveat(
          "assumed",
          `"${part.id}" is taken for a part of "${whole.id}", but it is larger.`,
          "figures",
          part,
          whole,
        ),
      ];

/** Reasons not to compare two figures. */
export const mismatches = (one: Figure, other: Figure): readonly Caveat[] => [
  ...otherDate(one, other),
  ...otherPeriods([one, other]),
  ...otherSource(one, [other]),
];

/** A caveat if two figures hold for different dates, or if that is possible. */
export const otherDate = (one: Figure, other: Figure): readonly Caveat[] =>
  isForSameDate(one, other)
    ? []
    : [
        caveat(
          "assumed",
          `"${one.id}" holds for ${dateInWords(one)}, but "${other.id}" for ${dateInWords(other)}.`,
          "figures",
          one,
          other,
        ),
      ];

const dateInWords = ({ asOf }: Figure): string => asOf ?? "an unstated date";

/** A caveat if figures were counted over different periods. A figure without a period makes no difference. */
export function otherPeriods(figures: readonly Figure[]): readonly Caveat[] {
  const periods = periodsOf(figures);
  if (periods.length < 2) return [];
  const counted = figures.filter(({ period }) => period !== undefined);
  const message = `${idsInAList(counted)} were counted over different periods: ${inAList(periods)}.`;
  return [caveatAbout("assumed", message, "figures", counted)];
}

/** A caveat if there are figures that no source states together with another one. */
export function otherSource(one: Figure, others: readonly Figure[]): readonly Caveat[] {
  const apart = others.filter((other) => !shareSource(one, other));
  if (apart.length === 0) return [];
  const which = `${apart.length > 1 ? "any of " : ""}${idsInAList(apart)}`;
  const message = `No source states both "${one.id}" and ${which}: they may not count the same thing.`;
  return [caveat("assumed", message, "figures", one, ...apart)];
}

/** Says if what sources state about one thing cannot all be true. */
export function differences(observations: readonly Observation[]): readonly Caveat[] {
  const figures = excludedIn(observations).map(({ figure }) => figure);
  if (figures.length === 0) return [];
  const words = figures.map((figure) => `${valueInWords(figure)} (${figure.statedBy})`);
  return [caveatAbout("differs", `Sources differ: ${shortList(words).join("; ")}.`, "figures", figures)];
}

/** Says that the period over which a figure was counted is not certain: unlike a date, it means all of its days. */
export const caveatsOfPeriod = (figure: Figure): readonly Caveat[] =>
  figure.period?.includes("X") === true
    ? [caveatOfVagueDate("figures", figure, "period", figure.period)]
    : caveatsOfDate("figures", figure, "period", figure.period);

/** Who is counted, if that differs from the population of the indicator. */
export const whoIsCounted = (figure: Figure): readonly Caveat[] =>
  figure.population === undefined
    ? []
    : [caveat("assumed", `"${figure.id}" counts: ${withoutStop(figure.population)}.`, "figures", figure)];
