import type { DayCount, Edtf } from "../../dates/index.ts";
import { wrongWord } from "../../internal/check-options.ts";
import { distinctIn } from "../../internal/distinct.ts";
import type { Meeting } from "../../model/meeting.ts";
import { type Answer, type Caveat, caveat } from "../answer.ts";
import { checkTalks } from "../internal/check-talks.ts";
import { caveatsOfUndated, talksInOrder, type TalksOptions } from "../internal/talks-in-order.ts";
import type { Gap } from "./gap-between-talks.ts";
import { daysOfBeginning } from "./internal/days-of-beginning.ts";
import { gapsOf } from "./internal/gaps-of.ts";

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
 * @throws TypeError if `meetings` is not a list of meetings; RangeError for a misspelt option, status or period; EdtfError
 * if a date is not supported EDTF
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
  checkTalks<GapDistributionOptions>("gapDistribution", meetings, options, ["by"]);
  // A caller in JavaScript may leave out the options.
  const by = options?.by;
  if (!lengths.includes(by)) throw wrongWord("gapDistribution cannot group by", by, lengths);
  const years = by === "year" ? 1 : 10;
  const { talks, undated } = talksInOrder(meetings, options);
  const began = daysOfBeginning(talks);
  const byPeriod = new Map<Edtf, Gap<M>[]>();
  const uncertain: Gap<M>[] = [];
  for (const [index, gap] of gapsOf(talks).entries()) {
    const days = began[index];
    const period = days && periodOf(days, years);
    const others = period && byPeriod.get(period);
    if (others !== undefined) others.push(gap);
    else if (period === undefined) uncertain.push(gap);
    else byPeriod.set(period, [gap]);
  }
  const periods = Array.from(byPeriod, ([period, gaps]) => inPeriod<M>(period, gaps));
  return {
    periods,
    sources: distinctIn(periods.flatMap((period) => period.gaps.map(({ sources }) => sources))),
    caveats: [...caveatsOfUndated(undated), ...uncertain.map(leftOut)],
  };
}

const lengths: readonly string[] = ["year", "decade"];

/** The period that a range of days is in, or `undefined` if it is in more than one. */
function periodOf({ min, max }: DayCount, years: 1 | 10): Edtf | undefined {
  const first = Math.floor(yearOfDay(min) / years);
  if (max !== min && Math.floor(yearOfDay(max) / years) !== first) return undefined;
  const digits = String(first).padStart(years === 1 ? 4 : 3, "0");
  // Cast: the first four or three digits of a day make a year, or the interval of a decade.
  return (years === 1 ? digits : `${digits}0/${digits}9`) as Edtf;
}

const yearOfDay = (day: number): number => new Date(day * 86_400_000).getUTCFullYear();

function inPeriod<M extends Meeting>(period: Edtf, gaps: readonly Gap<M>[]): GapPeriod<M> {
  // As typed arrays they sort by size, and fast.
  const least = Float64Array.from(gaps, ({ days }) => days.min).toSorted();
  const most = Float64Array.from(gaps, ({ days }) => days.max).toSorted();
  return {
    period,
    gaps,
    median: { min: median(least), max: median(most) },
    longest: { min: least.at(-1) ?? 0, max: most.at(-1) ?? 0 },
  };
}

/** The number in the middle of sorted numbers, or the mean of the two in the middle. There must be at least one number. */
function median(sorted: Float64Array): number {
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
