import { distinct } from "../../../internal/distinct.ts";
import { grouped } from "../../../internal/grouped.ts";
import { type Caveat, caveatAbout } from "../../answer.ts";
import { inAList, shortList } from "../../internal/short-list.ts";
import { formatNumber } from "../format-value.ts";
import {
  type Contradiction,
  type CountedPeriod,
  largestSum,
  leastSum,
  observationsOf,
  type Sum,
} from "./counted-periods.ts";
import type { Days } from "./period-days.ts";

/**
 * Says where parts come to more than what is stated for a longer time that includes them: of the parts within some days,
 * and of the periods that an answer rests on, whatever days these reach to.
 *
 * @param within - the contradictions that were found among the parts within the days
 */
export function contradictionsOf(
  periods: readonly CountedPeriod[],
  days: Days,
  within: readonly Contradiction[],
  used: ReadonlySet<CountedPeriod>,
): readonly Caveat[] {
  const wide = reachOf(periods, days);
  const isWider = wide.from < days.from || wide.to > days.to;
  const around = (isWider ? contradictionsWithin(periods, wide) : []).filter(({ parts, whole }) =>
    [...parts.periods, ...whole.periods].some((one) => used.has(one)),
  );
  return inWords([...within, ...around]);
}

/** The days of all periods that share one with the days asked for. */
function reachOf(periods: readonly CountedPeriod[], { from, to }: Days): Days {
  const touching = periods.flatMap(({ hull }) => (hull.to >= from && hull.from <= to ? [hull] : []));
  return {
    from: touching.reduce((least, hull) => Math.min(least, hull.from), from),
    to: touching.reduce((most, hull) => Math.max(most, hull.to), to),
  };
}

const contradictionsWithin = (periods: readonly CountedPeriod[], days: Days): readonly Contradiction[] => [
  ...leastSum(periods, days).contradictions,
  ...largestSum(periods, days).contradictions,
];

/** The contradictions, one for each whole, and each part of them once. */
const inWords = (contradictions: readonly Contradiction[]): readonly Caveat[] =>
  [...grouped(contradictions, ({ whole }) => [periodsInWords(whole.periods)]).values()].map((found) => {
    const [parts, wholes] = [found.map((one) => one.parts), found.map(({ whole }) => whole)];
    return caveatOfPeriods(
      "differs",
      `Figures contradict each other: at least ${sumsInWords(parts)}, but at most ${sumsInWords(wholes)}.`,
      distinct([...parts, ...wholes].flatMap(({ periods }) => periods)),
    );
  });

/** Sums as a list, in which the same periods are named once: where sources differ on them, "10 or 12 for 1960". */
const sumsInWords = (sums: readonly Sum[]): string => {
  const words = [...grouped(sums, ({ periods }) => [periodsInWords(periods)])].map(([which, same]) => {
    const numbers = distinct(same.map(({ sum }) => sum)).toSorted((a, b) => a - b);
    return `${numbers.map(formatNumber).join(" or ")} for ${which}${same[0].periods.length > 1 ? " together" : ""}`;
  });
  return shortList(words).join("; ");
};

/** Some periods as a list: "1960, 1961 and 1962". */
export const periodsInWords = (counted: readonly CountedPeriod[]): string =>
  inAList(counted.map(({ period }) => period));

/** A caveat about everything that is stated for some periods. */
export const caveatOfPeriods = (kind: Caveat["kind"], message: string, periods: readonly CountedPeriod[]): Caveat =>
  caveatAbout(
    kind,
    message,
    "figures",
    observationsOf(periods).map(({ figure }) => figure),
  );
