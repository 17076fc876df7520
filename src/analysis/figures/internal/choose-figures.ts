import { asDay } from "../../../dates/as-day.ts";
import { dayRanges } from "../../../dates/day-range.ts";
import type { Day } from "../../../dates/index.ts";
import { ascending } from "../../../internal/ascending.ts";
import { checkOptions } from "../../../internal/check-options.ts";
import type { Dataset } from "../../../model/dataset.ts";
import { dayNumber } from "../../../model/day-span.ts";
import type { Figure } from "../../../model/figure.ts";
import { inRecord } from "../../../model/in-record.ts";
import { type Caveat, caveat } from "../../answer.ts";
import { checkWords } from "../../internal/check-words.ts";
import { asKnownOn } from "../../internal/known-on.ts";

/** Which figures to use; without options, all that count the whole population of their indicator. */
export interface FigureOptions<F extends Figure = Figure> {
  /** Figures of this part of the population instead of those that count the whole. */
  readonly part?: NonNullable<F["part"]>;
  /** Only figures that certainly hold for this day or an earlier one. */
  readonly asOf?: Day;
  /** Only figures that this source states. */
  readonly source?: F["sources"][number];
  /** Only figures whose number comes from this organization. */
  readonly authority?: NonNullable<F["authority"]>;
  /** Only figures with exactly this attribution. */
  readonly statedBy?: F["statedBy"];
  /** Only figures about this event. */
  readonly event?: NonNullable<F["event"]>;
  /** A snapshot: only figures that are in it, as they are in it. */
  readonly knownOn?: Pick<Dataset, "figures">;
}

/** The figures to use. */
export interface ChosenFigures<F extends Figure> {
  /** In the order in which they were passed. */
  readonly figures: readonly F[];
  /** The figures that may match, but whose dates are too vague to say so, by id. */
  readonly leftOut: readonly LeftOut<F>[];
  /** The figures that would match if they did not count a part only. */
  readonly ofParts: readonly F[];
}

/** A figure that is not used, and why. */
export interface LeftOut<F extends Figure = Figure> {
  readonly figure: F;
  readonly caveat: Caveat;
}

/** The options that are a word or an id. */
const words = ["part", "source", "authority", "statedBy", "event"] as const;

/** What a figure has of each of them, except for its part, which only its indicator can say. */
const wordsIn: readonly (readonly [(typeof words)[number], (figure: Figure) => readonly (string | undefined)[]])[] = [
  ["source", ({ sources }) => sources],
  ["authority", ({ authority }) => [authority]],
  ["statedBy", ({ statedBy }) => [statedBy]],
  ["event", ({ event }) => [event]],
];

/** Throws if a word or id by which no figure was found is almost certainly misspelt. */
export function checkSpelling(
  helper: string,
  name: (typeof words)[number],
  word: string | undefined,
  used: readonly (string | undefined)[],
): void {
  const isId = name !== "part" && name !== "statedBy";
  if (word !== undefined) checkWords(helper, name, word, used, isId);
}

/**
 * Finds the figures of some indicators that match the options, in one pass. Throws if there are none, and a word or id is
 * almost certainly misspelt: errors begin with the name of the helper.
 */
export function chooseFigures<F extends Figure>(
  helper: string,
  figures: readonly F[],
  indicators: ReadonlySet<string>,
  options: FigureOptions<F> = {},
): ChosenFigures<F> {
  checkOptions(helper, options, [...words, "asOf", "knownOn"]);
  for (const name of words)
    if (options[name] !== undefined && typeof options[name] !== "string")
      throw new TypeError(`${helper} expects a string as "${name}".`);
  const { part, asOf, source, authority, statedBy, event, knownOn } = options;
  const by = asOf === undefined ? Infinity : dayNumber(asDay(asOf));
  const chosen: F[] = [];
  const leftOut: LeftOut<F>[] = [];
  const ofParts: F[] = [];

  const counted = figures.filter(({ indicator }) => indicators.has(indicator));
  for (const figure of asKnownOn("figures", counted, knownOn)) {
    if (figure.part !== part && part !== undefined) continue;
    if (source !== undefined && !figure.sources.includes(source)) continue;
    if (authority !== undefined && figure.authority !== authority) continue;
    if (statedBy !== undefined && figure.statedBy !== statedBy) continue;
    if (event !== undefined && figure.event !== event) continue;
    const date = dateOfFigure(figure);
    const days = date && inRecord(figure, () => dayRanges(date));
    const isChosen = by === Infinity || (days !== undefined && days.end.max <= by);
    if (figure.part !== part) {
      if (isChosen) ofParts.push(figure);
    } else if (isChosen) chosen.push(figure);
    else if (days === undefined) leftOut.push(leaveOutUndated(figure));
    else if (days.start.min <= by)
      leftOut.push(leaveOut(figure, `it holds for ${date}, which may be later than ${asOf}`));
  }
  for (const [name, wordsOf] of chosen.length === 0 ? wordsIn : [])
    checkSpelling(helper, name, options[name], figures.flatMap(wordsOf));
  return { figures: chosen, leftOut: leftOut.toSorted((a, b) => ascending(a.figure.id, b.figure.id)), ofParts };
}

/** The date for which a figure holds, or the period over which it was counted if no date is stated. */
export const dateOfFigure = ({ asOf, period }: Figure): Figure["asOf"] => asOf ?? period;

export const leaveOutUndated = <F extends Figure>(figure: F): LeftOut<F> =>
  leaveOut(figure, "no source states the date for which it holds");

const leaveOut = <F extends Figure>(figure: F, why: string): LeftOut<F> => ({
  figure,
  caveat: caveat("passed-over", `"${figure.id}" is left out: ${why}.`, "figures", figure),
});
