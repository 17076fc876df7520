import { type DayCount, earliest, type Edtf, latest } from "../../dates/index.ts";
import { distinct } from "../../internal/distinct.ts";
import { grouped } from "../../internal/grouped.ts";
import type { Meeting } from "../../model/meeting.ts";
import { type Answer, type Caveat, caveat } from "../answer.ts";
import { isDated, lastDay } from "../internal/meeting-days.ts";
import type { TalksOptions } from "../internal/talks-in-order.ts";
import type { Gap } from "./gap-between-talks.ts";
import { gapsAlong } from "./gaps-along.ts";

/** How to group gaps into periods. */
export interface GapDistributionOptions extends TalksOptions {
  /** How long a period is. */
  readonly by: "year" | "decade";
}

/** The gaps that began in one period. */
export interface GapPeriod<M extends Meeting = Meeting> {
  /** A year (`2002`), or a decade as the interval of its years (`1990/1999`). */
  readonly period: Edtf;
  /** The gaps in date order. */
  readonly gaps: readonly Gap<M>[];
  /** The median length in days, as a range. For an even number of gaps, the mean of the two in the middle. */
  readonly median: DayCount;
  /** The length of the longest gap in days, as a range. */
  readonly longest: DayCount;
}

/** How long the gaps between talks were, by the period in which they began. */
export interface GapDistribution<M extends Meeting = Meeting> extends Answer<M["sources"][number]> {
  /** The periods in which at least one gap began, in date order. */
  readonly periods: readonly GapPeriod<M>[];
}

/**
 * Groups the gaps between talks by the year or decade in which they began. A gap begins on the last day of the meeting
 * before it.
 *
 * @param meetings - meetings in any order; filter them first, by channel for instance
 * @param options - how to group them:
 * - `by`: `"year"` or `"decade"`
 * - `status`: the status that counts, or an array of them; default `"held"`
 * @returns the periods, each with its gaps, their median and the longest; none for fewer than two meetings that count.
 * A gap whose period is uncertain is left out and named in the caveats, as is a meeting without a date.
 * @example
 * ```ts
 * const talks = findMeetings(meetings, { channel: "red-cross", from: "2002-08", until: "2014-03-03" });
 * const { periods } = gapDistribution(talks, { by: "decade" });
 * periods.map(({ period, longest }) => [period, longest.max]); // => [["2000/2009", 3643], ["2010/2019", 570]]
 * ```
 */
export function gapDistribution<M extends Meeting>(
  meetings: readonly M[],
  options: GapDistributionOptions,
): GapDistribution<M> {
  const { gaps, caveats } = gapsAlong(meetings, options);
  const byPeriod = grouped(gaps, (gap) => [periodOf(gap, options.by)]);
  const periods = [...byPeriod].flatMap(([period, own]) => (period === undefined ? [] : [inPeriod(period, own)]));
  return {
    periods,
    sources: distinct(...periods.flatMap((period) => period.gaps.map(({ sources }) => sources))),
    caveats: [...caveats, ...(byPeriod.get(undefined) ?? []).map(leftOut)],
  };
}

/** The period in which a gap began, or `undefined` if that is uncertain. */
function periodOf({ from }: Gap, by: "year" | "decade"): Edtf | undefined {
  const [first, last] = isDated(from) ? [earliest(lastDay(from)), latest(lastDay(from))] : [];
  if (first === undefined || last === undefined) return undefined;
  const digits = by === "year" ? 4 : 3;
  const run = first.slice(0, digits);
  if (last.slice(0, digits) !== run) return undefined;
  // Cast: the first four or three digits of a day make a year, or the interval of a decade.
  return (by === "year" ? run : `${run}0/${run}9`) as Edtf;
}

function inPeriod<M extends Meeting>(period: Edtf, gaps: readonly Gap<M>[]): GapPeriod<M> {
  const [least, most] = [gaps.map(({ days }) => days.min), gaps.map(({ days }) => days.max)];
  return {
    period,
    gaps,
    median: { min: median(least), max: median(most) },
    longest: { min: Math.max(...least), max: Math.max(...most) },
  };
}

/** The number in the middle, or the mean of the two in the middle. There must be at least one number. */
function median(numbers: readonly number[]): number {
  const sorted = numbers.toSorted((a, b) => a - b);
  const middle = sorted.slice(Math.ceil(sorted.length / 2) - 1, Math.floor(sorted.length / 2) + 1);
  return middle.reduce((sum, number) => sum + number, 0) / middle.length;
}

const leftOut = ({ from, to }: Gap): Caveat =>
  caveat(
    "passed-over",
    `The gap from "${from.id}" to "${to.id}" is left out: it is not certain in which period it began.`,
    "meetings",
    from,
    to,
  );
