import { type DayCount, earliest, type Edtf, latest } from "../../dates/index.ts";
import { distinct } from "../../internal/distinct.ts";
import type { Meeting } from "../../model/meeting.ts";
import { type Answer, type Caveat, caveat } from "../answer.ts";
import { isDated, lastDay } from "../internal/meeting-days.ts";
import type { TalksOptions } from "../internal/talks-in-order.ts";
import type { Gap } from "./gap-between-talks.ts";
import { gapsAlong } from "./gaps-along.ts";

/** How to sort gaps into periods. */
export interface GapDistributionOptions extends TalksOptions {
  readonly by: "year" | "decade";
}

/** The gaps that began in one period. */
export interface GapPeriod<M extends Meeting = Meeting> {
  /** `2002`, or a decade as the interval of its years: `1990/1999`. */
  readonly period: Edtf;
  /** In date order. */
  readonly gaps: readonly Gap<M>[];
  /** In days; a range where a date is one. Of an even number of gaps, the mean of the two in the middle. */
  readonly median: DayCount;
  readonly longest: DayCount;
}

/** How long the gaps between talks were, by the time in which they began. */
export interface GapDistribution<M extends Meeting = Meeting> extends Answer<M["sources"][number]> {
  /** The periods in which a gap began, in order of time. */
  readonly periods: readonly GapPeriod<M>[];
}

/**
 * How long the gaps between talks were, by the year or decade in which they began: the last day of the meeting before.
 *
 * @param meetings - meetings in any order; filter them first
 * @param options - `by`: `"year"` or `"decade"`; `status`: the status that counts, or several; `"held"` by default
 * @returns the periods with their gaps, median and longest, in days; none for fewer than two meetings that count. A gap of
 * which it is not certain in which period it began is left out, and named in the caveats, as are meetings without a date.
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
  const sorted = gaps.map((gap) => ({ gap, period: periodOf(gap, options.by) }));
  const gapsOf = (period: Edtf | undefined): readonly Gap<M>[] =>
    sorted.filter((one) => one.period === period).map(({ gap }) => gap);
  const periods = distinct(sorted.flatMap(({ period }) => period ?? [])).map((period) =>
    inPeriod(period, gapsOf(period)),
  );
  return {
    periods,
    sources: distinct(...periods.flatMap((period) => period.gaps.map(({ sources }) => sources))),
    caveats: [...caveats, ...gapsOf(undefined).map(leftOut)],
  };
}

/** The period in which a gap began; undefined where that is not certain. */
function periodOf({ from }: Gap, by: "year" | "decade"): Edtf | undefined {
  // A gap runs from a meeting with a date.
  const [first, last] = isDated(from) ? [earliest(lastDay(from)), latest(lastDay(from))] : [];
  if (first === undefined || last === undefined) return undefined;
  const digits = by === "year" ? 4 : 3;
  const run = first.slice(0, digits);
  if (last.slice(0, digits) !== run) return undefined;
  // Cast: the first four or three digits of a day, filled up to years.
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

/** The one in the middle, or the mean of the two there; of one number at least. */
function median(numbers: readonly number[]): number {
  const sorted = numbers.toSorted((a, b) => a - b);
  const middle = sorted.slice(Math.ceil(sorted.length / 2) - 1, Math.floor(sorted.length / 2) + 1);
  return middle.reduce((sum, number) => sum + number, 0) / middle.length;
}

const leftOut = ({ from, to }: Gap): Caveat =>
  caveat(
    "passed-over",
    `It is not certain in which period the gap from "${from.id}" to "${to.id}" began, so it is left out.`,
    "meetings",
    from,
    to,
  );
