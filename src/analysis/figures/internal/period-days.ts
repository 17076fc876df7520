import { dayRanges } from "../../../dates/day-range.ts";
import type { Edtf, EdtfInterval } from "../../../dates/index.ts";
import { dayOfNumber } from "../../../model/day-span.ts";
import { inRecord } from "../../../model/in-record.ts";

/** Some days in a row as numbers of days, both ends included. */
export interface Days {
  readonly from: number;
  readonly to: number;
}

/** The days over which something was counted. */
export interface PeriodDays {
  /** Every day that the period may include. */
  readonly hull: Days;
  /** The days that it certainly includes. Absent if there may be none. */
  readonly core?: Days;
}

/**
 * The days that a period may include, and those that it certainly includes. As elsewhere, `~` and `?` do not widen what a
 * date can mean, but then nothing is certain except what every reading has in common.
 */
export function daysOf(period: Edtf): PeriodDays {
  const { start, end } = dayRanges(period);
  const [startText = period, endText = startText] = period.split("/");
  const hull = { from: start.min, to: end.max };
  // `../b` includes every day before. When `a/..` was counted is not known.
  const lastCertain = endText === ".." ? -Infinity : end.min;
  const core = {
    from: meansAll(startText) ? start.min : start.max,
    to: meansAll(endText) ? end.max : lastCertain,
  };
  return core.from <= core.to ? { hull, core } : { hull };
}

/** Whether a year, month or day means all of it: no `X`, `?`, `~` or `%` at its end says that it is uncertain. */
const meansAll = (date: string): boolean => /\d$/.test(date);

/** The same text for the same days, however they are written: `1994` and `1994-01/1994-12`. */
export function keyOfPeriod(period: Edtf): string {
  const { hull, core } = daysOf(period);
  return String([hull.from, hull.to, core?.from, core?.to]);
}

interface Counted {
  readonly id?: string;
  readonly period?: Edtf;
}

/** The different periods over which some things were counted, each as it is first written. */
export function periodsOf(counted: readonly Counted[]): readonly Edtf[] {
  const found = new Map<string, Edtf>();
  for (const one of counted) {
    const { period } = one;
    if (period === undefined) continue;
    const key = inRecord(one, () => keyOfPeriod(period));
    if (!found.has(key)) found.set(key, period);
  }
  return [...found.values()];
}

/** The period over which all of some things were counted, if it is the same. */
export function commonPeriod(counted: readonly Counted[]): Edtf | undefined {
  const [period, ...others] = periodsOf(counted);
  return others.length === 0 && counted.every((one) => one.period !== undefined) ? period : undefined;
}

/** The times within some days that no period certainly includes. */
export function holesIn(periods: readonly PeriodDays[], { from, to }: Days): readonly EdtfInterval[] {
  const cores = periods.flatMap(({ core }) => core ?? []).toSorted((a, b) => a.from - b.from);
  const holes: Days[] = [];
  let next = from;
  for (const core of cores) {
    if (core.from > to) break;
    if (core.from > next) holes.push({ from: next, to: core.from - 1 });
    next = Math.max(next, core.to + 1);
  }
  if (next <= to) holes.push({ from: next, to });
  return holes.map((hole): EdtfInterval => `${dayOfNumber(hole.from)}/${dayOfNumber(hole.to)}`);
}
