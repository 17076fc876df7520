import type { DayCount, Edtf } from "../../dates/index.ts";
import { wrongWord } from "../../internal/check-options.ts";
import { distinctIn } from "../../internal/distinct.ts";
import { dayNumber } from "../../model/day-span.ts";
import type { Meeting } from "../../model/meeting.ts";
import { type Answer, type Caveat, caveat } from "../answer.ts";
import { checkTalks } from "../internal/check-talks.ts";
import { gatheredCaveats } from "../internal/gathered-caveats.ts";
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
 * - `knownOn`: a snapshot; only what could be known on its day counts
 * @returns the periods, each with its gaps, their median and the longest; none for fewer than two meetings that count.
 * A gap whose period is uncertain is left out and named in the caveats, as is a meeting without a date; then comes
 * everything that is noted at one of the gaps.
 * @throws TypeError if `meetings` is not a list of meetings, or `options` is not an object; RangeError for a misspelt
 * option, status or period; EdtfError if a date is not supported EDTF
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
  const periods: OpenPeriod<M>[] = [];
  const uncertain: Gap<M>[] = [];
  // Gaps come in the order in which they began: nearly all are in the period of the one before, and none in an earlier one.
  let period: OpenPeriod<M> | undefined;
  let index = 0;
  for (const gap of gapsOf(talks)) {
    const [min, max] = [began.min[index] ?? 0, began.max[index] ?? 0];
    index += 1;
    if (period === undefined || max >= period.end) {
      const next = periodWith<M>(min, years);
      if (max >= next.end) {
        uncertain.push(gap);
        continue;
      }
      period = next;
      periods.push(period);
    }
    period.gaps.push(gap);
  }
  return {
    periods: periods.map(({ name, gaps }) => inPeriod<M>(name, gaps)),
    sources: distinctIn(periods.flatMap(({ gaps }) => gaps.map(({ sources }) => sources))),
    caveats: [
      ...caveatsOfUndated(undated),
      ...uncertain.map(leftOut),
      ...gatheredCaveats(periods.flatMap(({ gaps }) => gaps)),
    ],
  };
}

const lengths: readonly string[] = ["year", "decade"];

/** A period, and the gaps found in it so far. */
interface OpenPeriod<M extends Meeting> {
  readonly name: Edtf;
  /** The number of the day after its last. */
  readonly end: number;
  readonly gaps: Gap<M>[];
}

type FourDigits = `${bigint}${bigint}${bigint}${bigint}`;

// Cast: four digits are a year.
const yearOfNumber = (year: number): FourDigits => String(year).padStart(4, "0") as FourDigits;

/** The year or decade of a day. */
function periodWith<M extends Meeting>(day: number, years: 1 | 10): OpenPeriod<M> {
  const year = new Date(day * 86_400_000).getUTCFullYear();
  const first = yearOfNumber(year - (year % years));
  const last = yearOfNumber(year - (year % years) + years - 1);
  return {
    name: years === 1 ? first : `${first}/${last}`,
    end: dayNumber(`${last}-12-31`) + 1,
    gaps: [],
  };
}

function inPeriod<M extends Meeting>(period: Edtf, gaps: readonly Gap<M>[]): GapPeriod<M> {
  // As typed arrays they sort by size, and fast.
  const [least, most] = [new Float64Array(gaps.length), new Float64Array(gaps.length)];
  for (const [index, { days }] of gaps.entries()) {
    least[index] = days.min;
    most[index] = days.max;
  }
  least.sort();
  most.sort();
  return {
    period,
    gaps,
    median: { min: median(least), max: median(most) },
    longest: { min: least.at(-1) ?? 0, max: most.at(-1) ?? 0 },
  };
}

/** The number in the middle of sorted numbers, or the mean of the two in the middle. There must be at least one number. */
function median(sorted: Float64Array): number {
  const half = sorted.length / 2;
  return ((sorted[Math.ceil(half) - 1] ?? 0) + (sorted[Math.floor(half)] ?? 0)) / 2;
}

const leftOut = ({ from, to }: Gap): Caveat =>
  caveat(
    "passed-over",
    `The gap from "${from.id}" to "${to.id}" is left out: it is not certain in which period it began.`,
    "meetings",
    from,
    to,
  );
