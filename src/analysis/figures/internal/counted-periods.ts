import { dayRanges } from "../../../dates/day-range.ts";
import type { Edtf } from "../../../dates/index.ts";
import { grouped } from "../../../internal/grouped.ts";
import type { Figure } from "../../../model/figure.ts";
import type { Bounds } from "../bounds-of.ts";
import type { Observation } from "../time-series-of.ts";
import { exactSum } from "./decimals.ts";
import { span } from "./span.ts";

/** Some days in a row as numbers of days, both ends included. */
export interface Days {
  readonly from: number;
  readonly to: number;
}

/** What was stated about one period. */
export interface CountedPeriod<F extends Figure = Figure> extends Bounds {
  readonly period: Edtf;
  readonly observations: readonly Observation<F>[];
  /** Every day that the period may include. */
  readonly hull: Days;
  /** The days that it certainly includes. Absent if there may be none. */
  readonly core?: Days;
}

/**
 * The days that a period may include, and those that it certainly includes. As elsewhere, `~` and `?` do not widen what a
 * date can mean, but then nothing is certain except what every reading has in common.
 */
function daysOf(period: Edtf): Pick<CountedPeriod, "hull" | "core"> {
  const { start, end } = dayRanges(period);
  const [startText = "", endText = startText] = period.split("/");
  const hull = { from: start.min, to: end.max };
  // `../b` includes every day before. When `a/..` was counted is not known.
  const lastCertain = endText === ".." ? -Infinity : end.min;
  const core = {
    from: meansAll(startText) ? start.min : start.max,
    to: meansAll(endText) ? end.max : lastCertain,
  };
  return core.from <= core.to ? { hull, core } : { hull };
}

/** Whether a year, month or day means all of it: no `X`, `?`, `~` or `%` says that it is uncertain. */
const meansAll = (date: string): boolean => /^[\d-]+$/.test(date);

/** Groups the observations of a flow by period, in the order in which the periods end. */
export function countedPeriods<F extends Figure>(observations: readonly Observation<F>[]): readonly CountedPeriod<F>[] {
  const byPeriod = grouped(observations, ({ figure }) => (figure.period === undefined ? [] : [figure.period]));
  return [...byPeriod]
    .map(([period, stated]) => ({ period, observations: stated, ...span(stated), ...daysOf(period) }))
    .toSorted((a, b) => a.hull.to - b.hull.to);
}

/** Some periods in a row: the last of them, and those before it. */
interface PeriodRow<F extends Figure> {
  /** What their numbers add up to. */
  readonly sum: number;
  readonly last: CountedPeriod<F>;
  readonly before: PeriodRow<F> | undefined;
}

function periodsIn<F extends Figure>(row: PeriodRow<F> | undefined): readonly CountedPeriod<F>[] {
  const found: CountedPeriod<F>[] = [];
  for (let rest = row; rest !== undefined; rest = rest.before) found.push(rest.last);
  return found.toReversed();
}

/** Periods that do not overlap and lie within some days, chosen so that their least numbers add up to the most. */
export function mostApart<F extends Figure>(
  periods: readonly CountedPeriod<F>[],
  { from, to }: Days,
): readonly CountedPeriod<F>[] {
  const inside = periods.filter(({ hull }) => hull.from >= from && hull.to <= to);
  // For each number of periods, in the order in which they end: the best choice among them.
  const best: (PeriodRow<F> | undefined)[] = [undefined];
  for (const [index, last] of inside.entries()) {
    const before = best[countWhere(inside, index, ({ hull }) => hull.to < last.hull.from)];
    const without = best[index];
    const sum = exactSum([totalOf(before), last.min]);
    best.push(sum >= totalOf(without) ? { sum, last, before } : without);
  }
  return periodsIn(best.at(-1));
}

const totalOf = (row: PeriodRow<Figure> | undefined): number => row?.sum ?? 0;

/** Periods that together certainly include some days, chosen so that their greatest numbers add up to the least. */
export function leastCover<F extends Figure>(
  periods: readonly CountedPeriod<F>[],
  { from, to }: Days,
): readonly CountedPeriod<F>[] | undefined {
  interface Bounded extends CountedPeriod<F> {
    readonly core: Days;
    readonly max: number;
  }
  const bounded = periods.filter((period): period is Bounded => period.core !== undefined && period.max !== undefined);
  // Each reaches at least as far as the one before it, and costs at least as much.
  const covers: (PeriodRow<F> & { readonly until: number })[] = [];
  for (const last of bounded.toSorted((a, b) => a.core.to - b.core.to)) {
    const { core, max } = last;
    const isFirst = core.from <= from;
    const before = isFirst
      ? undefined
      : covers[countWhere(covers, covers.length, ({ until }) => until < core.from - 1)];
    if (!isFirst && before === undefined) continue;
    const sum = exactSum([totalOf(before), max]);
    while ((covers.at(-1)?.sum ?? -Infinity) > sum) covers.pop();
    covers.push({ until: core.to, sum, last, before });
  }
  const found = covers.find(({ until }) => until >= to);
  return found && periodsIn(found);
}

/** The days that no period certainly includes. */
export function holesIn(periods: readonly CountedPeriod[], { from, to }: Days): readonly Days[] {
  const cores = periods.flatMap(({ core }) => core ?? []).toSorted((a, b) => a.from - b.from);
  const holes: Days[] = [];
  let next = from;
  for (const core of cores) {
    if (core.from > to) break;
    if (core.from > next) holes.push({ from: next, to: core.from - 1 });
    next = Math.max(next, core.to + 1);
  }
  return next > to ? holes : [...holes, { from: next, to }];
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
