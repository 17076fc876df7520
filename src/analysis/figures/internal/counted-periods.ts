import type { Edtf } from "../../../dates/index.ts";
import { grouped } from "../../../internal/grouped.ts";
import type { Figure } from "../../../model/figure.ts";
import type { Bounds } from "../bounds-of.ts";
import type { Observation } from "../time-series-of.ts";
import { allowedBy } from "./allowed-by.ts";
import { exactSum } from "./decimals.ts";
import { type Days, daysOf, keyOfPeriod, type PeriodDays } from "./period-days.ts";

/** What was stated about one period. */
export interface CountedPeriod<F extends Figure = Figure> extends Bounds, PeriodDays {
  readonly period: Edtf;
  readonly observations: readonly Observation<F>[];
}

/** Groups the observations of a flow by the days of their periods, in the order in which these end. */
export function countedPeriods<F extends Figure>(observations: readonly Observation<F>[]): readonly CountedPeriod<F>[] {
  const counted = observations.flatMap((observation) => {
    const { period } = observation.figure;
    return period === undefined ? [] : [{ period, observation }];
  });
  return [...grouped(counted, ({ period }) => [keyOfPeriod(period)]).values()]
    .map((same) => {
      const [{ period }] = same;
      const stated = same.map(({ observation }) => observation);
      return { period, observations: stated, ...allowedBy(stated), ...daysOf(period) };
    })
    .toSorted((a, b) => a.hull.to - b.hull.to);
}

/** What is stated for some periods. */
export const observationsOf = <F extends Figure>(periods: readonly CountedPeriod<F>[]): readonly Observation<F>[] =>
  periods.flatMap(({ observations }) => observations);

/** What an amount came to on some days in a row: at least or at most so much. */
interface Amount<F extends Figure> extends Days {
  readonly amount: number;
  /** What states it. Absent for days between two others. */
  readonly period?: CountedPeriod<F>;
}

/** What some periods add up to. */
export interface Sum<F extends Figure = Figure> {
  readonly sum: number;
  readonly periods: readonly CountedPeriod<F>[];
}

const added = <F extends Figure>(amounts: readonly Amount<F>[]): Sum<F> => ({
  sum: exactSum(amounts.map(({ amount }) => amount)),
  periods: amounts.flatMap(({ period }) => period ?? []),
});

/** Parts that come to more than what is stated for longer periods that include them. */
export interface Contradiction<F extends Figure = Figure> {
  readonly parts: Sum<F>;
  readonly whole: Sum<F>;
}

/** What some parts came to, and where they contradict what is stated for longer periods. */
export interface PartsSum<F extends Figure = Figure> extends Sum<F> {
  readonly contradictions: readonly Contradiction<F>[];
}

/** How often another choice is made because the one before it was contradicted. Each takes as long as the first. */
const mostChoices = 16;

/**
 * Adds up periods that do not overlap and lie within some days, chosen so that their least numbers add up to the most.
 * Where they add up to more than what is stated for a time that includes them, all of them are left out, and another
 * choice is made. Where that time reaches beyond the days, its number, the smaller one, takes the place of theirs.
 */
export function leastSum<F extends Figure>(periods: readonly CountedPeriod<F>[], days: Days): PartsSum<F> {
  const limits = upperLimits(periods, ({ observations }) => leastOfEach(observations));
  const contradictions: Contradiction<F>[] = [];
  let parts = partsWithin(periods, days).map(leastAmount);
  const tried = new Set(parts.map(({ period }) => period));
  for (let choice = 1; ; choice += 1) {
    const row = mostApart(parts);
    const refuted = refutedIn(row, limits);
    const found = refuted.map(contradictionOf);
    contradictions.push(...found);
    if (refuted.length === 0) return { ...added(row), contradictions };
    const wrong = new Set(refuted.flatMap(({ run }) => run));
    // Of several that contradict parts together, it is not known which of their numbers lie within the days.
    const longer = found
      .flatMap(({ whole }) => (whole.periods.length === 1 ? whole.periods : []))
      .filter((period) => !tried.has(period));
    for (const period of longer) tried.add(period);
    parts = [...parts.filter((one) => !wrong.has(one)), ...longer.map(leastAmount)].toSorted((a, b) => a.to - b.to);
    if (choice === mostChoices) {
      // What is left of this choice, and the wholes that contradicted it.
      const wholes = refuted.flatMap(({ by }) => by);
      const known = new Set([...row, ...wholes].map(({ period }) => period));
      const last = mostApart(parts.filter(({ period }) => known.has(period)));
      return { ...added(last), contradictions };
    }
  }
}

/**
 * Adds up the most that is stated for periods that do not overlap and lie within some days, without regard to what is
 * stated for longer ones. If sources differ on a period, the one that states most counts.
 */
export function largestSum<F extends Figure>(periods: readonly CountedPeriod<F>[], days: Days): PartsSum<F> {
  const row = mostApart(partsWithin(periods, days).map((period) => amountOf(period, mostOfEach(period.observations))));
  return { ...added(row), contradictions: refutedIn(row, greatestNumbers(periods)).map(contradictionOf) };
}

/** The periods that lie within some days. */
const partsWithin = <F extends Figure>(
  periods: readonly CountedPeriod<F>[],
  { from, to }: Days,
): readonly CountedPeriod<F>[] => periods.filter(({ hull }) => hull.from >= from && hull.to <= to);

const amountOf = <F extends Figure>(period: CountedPeriod<F>, amount: number): Amount<F> => ({
  ...period.hull,
  amount,
  period,
});

const leastAmount = <F extends Figure>(period: CountedPeriod<F>): Amount<F> => amountOf(period, period.min);

/** The least of the greatest numbers that the sources of one period allow for. */
const leastOfEach = (observations: readonly Bounds[]): number =>
  observations.reduce((least, { max = Infinity }) => Math.min(least, max), Infinity);

/** The most of the least numbers that the sources of one period allow for. */
const mostOfEach = (observations: readonly Bounds[]): number =>
  observations.reduce((most, { min }) => Math.max(most, min), -Infinity);

/** What is certainly not exceeded on some days. */
const upperLimits = <F extends Figure>(
  periods: readonly CountedPeriod<F>[],
  most: (period: CountedPeriod<F>) => number,
): readonly Amount<F>[] =>
  periods.flatMap((period): readonly Amount<F>[] => {
    const amount = most(period);
    return period.core === undefined || amount === Infinity ? [] : [{ ...period.core, amount, period }];
  });

/** What certainly is not exceeded on some days, even where sources differ. */
const greatestNumbers = <F extends Figure>(periods: readonly CountedPeriod<F>[]): readonly Amount<F>[] =>
  upperLimits(periods, ({ max = Infinity }) => max);

/** Amounts that follow each other. */
type Run<F extends Figure> = readonly [Amount<F>, ...Amount<F>[]];

/** Some amounts in a row: the last of them, and those before it. */
interface AmountRow<F extends Figure> {
  /** What they add up to. */
  readonly sum: number;
  readonly last: Amount<F>;
  readonly before: AmountRow<F> | undefined;
}

function amountsIn<F extends Figure>(row: AmountRow<F> | undefined): readonly Amount<F>[] {
  const found: Amount<F>[] = [];
  for (let rest = row; rest !== undefined; rest = rest.before) found.push(rest.last);
  return found.toReversed();
}

const totalOf = (row: AmountRow<Figure> | undefined): number => row?.sum ?? 0;

/** Those of some amounts, in the order in which they end, that do not overlap and add up to the most. */
function mostApart<F extends Figure>(amounts: readonly Amount<F>[]): readonly Amount<F>[] {
  // For each number of amounts: the best choice among the first ones.
  const best: (AmountRow<F> | undefined)[] = [undefined];
  for (const [index, last] of amounts.entries()) {
    const before = best[countWhere(amounts, index, ({ to }) => to < last.from)];
    const without = best[index];
    const sum = exactSum([totalOf(before), last.amount]);
    best.push(sum >= totalOf(without) ? { sum, last, before } : without);
  }
  return amountsIn(best.at(-1));
}

/** Amounts that follow each other, and limits that include all of them and allow for less. */
interface Refuted<F extends Figure> {
  readonly run: Run<F>;
  readonly by: readonly Amount<F>[];
}

const contradictionOf = <F extends Figure>({ run, by }: Refuted<F>): Contradiction<F> => ({
  parts: added(run),
  whole: added(by),
});

/**
 * Finds what of a row is more than the limits allow. Each day of the row must be paid for, either by its own amount or by
 * limits that include it; where limits are cheaper, the row is not possible.
 */
function refutedIn<F extends Figure>(row: readonly Amount<F>[], limits: readonly Amount<F>[]): readonly Refuted<F>[] {
  const [first] = row;
  if (first === undefined) return [];
  const to = (row.at(-1) ?? first).to;
  const between = row.slice(1).map((one, index) => {
    const before = row[index] ?? one;
    return { from: before.to + 1, to: one.from - 1, amount: 0 };
  });
  const cover = leastCover([...row, ...between, ...limits], { from: first.from, to }) ?? [];
  const kept = new Set(cover);
  const groups: { readonly run: [Amount<F>, ...Amount<F>[]]; readonly by: Set<Amount<F>> }[] = [];
  let next = 0;
  for (const part of row.filter((one) => !kept.has(one))) {
    while ((cover[next]?.to ?? Infinity) < part.from) next += 1;
    const including: Amount<F>[] = [];
    for (let one = cover[next]; one !== undefined && one.from <= part.to; one = cover[next + including.length])
      including.push(one);
    const group = groups.at(-1);
    if (group !== undefined && including.some((one) => group.by.has(one))) {
      group.run.push(part);
      for (const one of including) group.by.add(one);
    } else groups.push({ run: [part], by: new Set(including) });
  }
  // Limits that include an amount and reach beyond it may come to just as much.
  return groups.map(({ run, by }) => ({ run, by: [...by] })).filter(({ run, by }) => added(by).sum < added(run).sum);
}

/** Periods that together certainly include some days, chosen so that their greatest numbers add up to the least. */
export function leastCoverOf<F extends Figure>(periods: readonly CountedPeriod<F>[], days: Days): Sum<F> | undefined {
  const cover = leastCover(greatestNumbers(periods), days);
  return cover && added(cover);
}

/** Amounts whose days together include some days, chosen so that they add up to the least. */
function leastCover<F extends Figure>(
  amounts: readonly Amount<F>[],
  { from, to }: Days,
): readonly Amount<F>[] | undefined {
  // Each reaches at least as far as the one before it, and costs at least as much.
  const covers: (AmountRow<F> & { readonly until: number })[] = [];
  for (const last of amounts.toSorted((a, b) => a.to - b.to)) {
    const isFirst = last.from <= from;
    const before = isFirst
      ? undefined
      : covers[countWhere(covers, covers.length, ({ until }) => until < last.from - 1)];
    if (!isFirst && before === undefined) continue;
    const sum = exactSum([totalOf(before), last.amount]);
    while ((covers.at(-1)?.sum ?? -Infinity) > sum) covers.pop();
    covers.push({ until: last.to, sum, last, before });
  }
  const found = covers.find(({ until }) => until >= to);
  return found && amountsIn(found);
}

/** How many of the first things pass a test that all before the first failure pass. */
function countWhere<T>(things: readonly T[], among: number, passes: (thing: T) => boolean): number {
  let [low, high] = [0, among];
  while (low < high) {
    const middle = (low + high) >> 1;
    const thing = things[middle];
    if (thing !== undefined && passes(thing)) low = middle + 1;
    else high = middle;
  }
  return low;
}
