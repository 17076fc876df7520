import { type Edtf, parseEdtf } from "../../../dates/index.ts";
import { compareText } from "../../../internal/compare-text.ts";
import { grouped } from "../../../internal/grouped.ts";
import { dayNumber } from "../../../model/day-span.ts";
import type { Figure } from "../../../model/figure.ts";
import type { Bounds } from "../bounds-of.ts";
import type { Observation } from "../time-series-of.ts";
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

/** The days that a period may include, and those that it certainly includes. */
function daysOf(period: Edtf): Pick<CountedPeriod, "hull" | "core"> {
  const parsed = parseEdtf(period);
  if (parsed.kind === "date") {
    // A year or a month means all of it, unless no source says which one.
    const hull = { from: dayNumber(parsed.earliest), to: dayNumber(parsed.latest) };
    return parsed.unspecified ? { hull } : { hull, core: hull };
  }
  const { start, end } = parsed;
  // `../b` includes every day before; `/b` began on a day that no source states. When `a/..` was counted is not known.
  const [first, surelyFirst] =
    typeof start === "string"
      ? ["0000-01-01" as const, start === "open" ? ("0000-01-01" as const) : undefined]
      : [start.earliest, start.latest];
  const [last, surelyLast] = typeof end === "string" ? ["9999-12-31" as const, undefined] : [end.latest, end.earliest];
  const hull = { from: dayNumber(first), to: dayNumber(last) };
  return surelyFirst !== undefined && surelyLast !== undefined && surelyFirst <= surelyLast
    ? { hull, core: { from: dayNumber(surelyFirst), to: dayNumber(surelyLast) } }
    : { hull };
}

/** Groups the observations of a flow by period, in the order in which the periods end. */
export function countedPeriods<F extends Figure>(observations: readonly Observation<F>[]): readonly CountedPeriod<F>[] {
  const byPeriod = grouped(observations, ({ figure }) => (figure.period === undefined ? [] : [figure.period]));
  return [...byPeriod]
    .map(([period, stated]) => ({ period, observations: stated, ...span(stated), ...daysOf(period) }))
    .toSorted((a, b) => a.hull.to - b.hull.to || a.hull.from - b.hull.from || compareText(a.period, b.period));
}

/** Periods that do not overlap and lie within some days, chosen so that their least numbers add up to the most. */
export function mostApart<F extends Figure>(
  periods: readonly CountedPeriod<F>[],
  { from, to }: Days,
): readonly CountedPeriod<F>[] {
  const inside = periods.filter(({ hull }) => hull.from >= from && hull.to <= to);
  // For each number of periods, in the order in which they end: the best choice among them.
  const best: { readonly sum: number; readonly last?: number; readonly before: number }[] = [{ sum: 0, before: 0 }];
  for (const [index, { hull, min }] of inside.entries()) {
    const before = countWhere(inside, index, (one) => one.hull.to < hull.from);
    const sum = (best[before]?.sum ?? 0) + min;
    const without = best[index] ?? { sum: 0, before: 0 };
    best.push(sum >= without.sum ? { sum, last: index, before } : without);
  }
  const chosen: CountedPeriod<F>[] = [];
  for (let choice = best.at(-1); choice?.last !== undefined; choice = best[choice.before]) {
    const period = inside[choice.last];
    if (period !== undefined) chosen.push(period);
  }
  return chosen.toReversed();
}

/** Periods that together certainly include some days, chosen so that their greatest numbers add up to the least. */
export function leastCover<F extends Figure>(
  periods: readonly CountedPeriod<F>[],
  { from, to }: Days,
): readonly CountedPeriod<F>[] | undefined {
  interface Cover {
    readonly until: number;
    readonly sum: number;
    readonly last: CountedPeriod<F>;
    readonly before: Cover | undefined;
  }
  const cores = periods
    .flatMap((period) =>
      period.core === undefined || period.max === undefined ? [] : { ...period.core, period, max: period.max },
    )
    .filter((core) => core.to >= from && core.from <= to)
    .toSorted((a, b) => a.to - b.to || a.max - b.max);
  // Each reaches further than the one before it, and costs more.
  const covers: Cover[] = [];
  for (const core of cores) {
    const at = countWhere(covers, covers.length, ({ until }) => until < core.from - 1);
    const before = core.from <= from ? undefined : covers[at];
    if (core.from > from && before === undefined) continue;
    const sum = (before?.sum ?? 0) + core.max;
    while ((covers.at(-1)?.sum ?? -Infinity) >= sum) covers.pop();
    covers.push({ until: core.to, sum, last: core.period, before });
  }
  const found = covers.find(({ until }) => until >= to);
  if (found === undefined) return undefined;
  const chosen: CountedPeriod<F>[] = [];
  for (let cover: Cover | undefined = found; cover !== undefined; cover = cover.before) chosen.push(cover.last);
  return chosen.toReversed();
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
