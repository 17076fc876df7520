import { compareDates, type DayCount, earliest, type Edtf, endOf, startOf, whetherBefore } from "../../dates/index.ts";
import { distinct } from "../../internal/distinct.ts";
import type { Claim, ClaimScope, ClaimUnit, FirstInClaim } from "../../model/claim.ts";
import type { Dataset } from "../../model/dataset.ts";
import type { Variant } from "../../model/evidence.ts";
import { type Answer, type Caveat, caveat } from "../answer.ts";
import { caveatOfNoDate, caveatsOfDate, caveatsOfVariants } from "../internal/date-caveats.ts";
import { daysApart } from "../internal/days-apart.ts";

/** The result of checking a claim. */
export interface ClaimCheck extends Answer {
  /** Whether the dataset agrees with the claim. */
  readonly verdict: "agrees" | "differs";
  /** What the dataset shows, in one sentence. */
  readonly finding: string;
  /** The ids of the meetings or events counted, in date order, up to and including the one that the claim is about. */
  readonly counted: readonly string[];
}

/**
 * Checks a claim such as "the first talks in four years" against the dataset.
 *
 * - A length in years or months agrees if it is the actual length rounded down or to the nearest whole unit (half unit,
 *   if the claim has a half). A length in days must be exact.
 * - A limit ("more than two years") agrees if the actual length is within it.
 * - If a date is uncertain, one possible length that agrees is enough. Two dates that overlap are ordered by their
 *   first possible day.
 *
 * @param dataset - the meetings and events to count
 * @param claim - a claim, from this dataset or your own
 * @returns the verdict, the finding and what was counted. The caveats name uncertain dates, an uncertain order, and
 * what was not counted.
 * @throws RangeError if the meeting or event that the claim is about, or counts from, is not in its scope: it is not in
 * `dataset`, did not take place, has no date, or does not match
 * @example
 * ```ts
 * const claim = { ...getClaim("2014-03-03-first-since-2012"), kind: "first-in", length: { value: 1, unit: "years", qualifier: "more-than" } };
 * checkClaim(dataset, claim).verdict; // => "agrees"
 * ```
 */
export function checkClaim(dataset: Pick<Dataset, "meetings" | "events">, claim: Claim): ClaimCheck {
  const { scope } = claim;
  const candidates = candidatesOf(scope, dataset);
  const occasions = candidates.flatMap(dated).toSorted(compareOccasions);
  const index = occasions.findIndex(({ id }) => id === claim.about);
  const about = occasions[index];
  if (about === undefined) throw notCounted(claim, claim.about);
  const earlier = occasions.slice(0, index);
  const later = occasions.slice(index + 1);
  const { agrees, finding, previous, next } = examine(claim, about, earlier, later);
  return {
    verdict: agrees ? "agrees" : "differs",
    finding,
    counted: [...earlier, about].map(({ id }) => id),
    sources: distinct(
      ...(claim.kind === "nth" ? [...earlier, about] : [previous, about, next]).map((occasion) => occasion?.sources),
    ),
    caveats: [
      ...(claim.kind === "first-in"
        ? [...caveatsOfDay(scope, previous, "end"), ...caveatsOfDay(scope, about, "start")]
        : []),
      ...caveatsOfOrder(claim, about, [...earlier, ...later]),
      ...candidates
        .filter((candidate) => dated(candidate).length === 0)
        .map((candidate) => caveatOfNoDate(scope.collection, candidate)),
      ...(scope.except ?? []).map((exception) =>
        caveat("passed-over", `"${exception.id}" is not counted (${exception.why}).`, scope.collection, exception),
      ),
    ],
  };
}

/** A meeting or event in the form in which claims count it. */
interface Candidate {
  readonly id: string;
  readonly start: Edtf | undefined;
  readonly end: Edtf | undefined;
  readonly sources: readonly string[];
  readonly variants: readonly Variant[];
}

/** A candidate with dates from which days can be counted. */
interface Occasion extends Candidate {
  readonly start: Edtf;
  readonly end: Edtf;
  readonly endIsStated: boolean;
}

interface Finding {
  readonly agrees: boolean;
  readonly finding: string;
  /** The neighbours that the finding is based on. */
  readonly previous?: Occasion | undefined;
  readonly next?: Occasion | undefined;
}

function candidatesOf(scope: ClaimScope, { meetings, events }: Pick<Dataset, "meetings" | "events">): Candidate[] {
  const excluded = new Set(scope.except?.map(({ id }) => id));
  const fits = (entry: {
    readonly id: string;
    readonly status?: string;
    readonly series?: string;
    readonly at: readonly string[];
  }): boolean =>
    !excluded.has(entry.id) &&
    (entry.status === undefined ||
      entry.status === "held" ||
      (scope.reported === true && entry.status === "reported")) &&
    (scope.series === undefined || (entry.series !== undefined && scope.series.includes(entry.series))) &&
    (scope.place === undefined || entry.at.includes(scope.place));
  const candidates: Candidate[] =
    scope.collection === "meetings"
      ? meetings
          .filter((meeting) => fits({ ...meeting, at: meeting.place === undefined ? [] : [meeting.place] }))
          .filter(({ channel }) => scope.channels?.includes(channel) ?? true)
          .map(({ id, start, end, sources, variants = [] }) => ({ id, start: start ?? end, end, sources, variants }))
      : events
          .filter((event) => fits({ ...event, at: event.places ?? [] }))
          .map(({ id, date, sources, variants = [] }) => ({ id, start: date, end: date, sources, variants }));
  const { from } = scope;
  if (from === undefined) return candidates;
  return candidates.filter(({ start }) => start !== undefined && (earliest(start) ?? "") >= (earliest(from) ?? ""));
}

function dated(candidate: Candidate): readonly Occasion[] {
  const start = candidate.start && startOf(candidate.start);
  // If it is still going on, or ended on an unknown day, only the start is known.
  const end = candidate.end && endOf(candidate.end);
  return start === undefined ? [] : [{ ...candidate, start, end: end ?? start, endIsStated: end !== undefined }];
}

const compareOccasions = (a: Occasion, b: Occasion): number =>
  compareDates(a.start, b.start) || compareDates(a.end, b.end);

const notCounted = (claim: Claim, id: string): RangeError =>
  new RangeError(
    `The claim "${claim.id}" counts ${claim.scope.collection} in its scope that took place${id === claim.about ? "" : ` before "${claim.about}"`} and have a date; "${id}" is not one of them. Correct the id or the scope.`,
  );

function examine(claim: Claim, about: Occasion, earlier: readonly Occasion[], later: readonly Occasion[]): Finding {
  const previous = earlier.reduce<Occasion | undefined>(
    (last, occasion) => (last === undefined || surelyUntil(occasion) >= surelyUntil(last) ? occasion : last),
    undefined,
  );
  switch (claim.kind) {
    case "nth":
      return { agrees: earlier.length + 1 === claim.number, finding: `"${about.id}" is number ${earlier.length + 1}.` };
    case "first-since":
      if (!earlier.some(({ id }) => id === claim.since)) throw notCounted(claim, claim.since);
      return {
        agrees: previous?.id === claim.since,
        finding: `The one before "${about.id}" is "${previous?.id ?? "none"}".`,
        previous,
      };
    case "first-in":
      return previous === undefined
        ? { agrees: false, finding: `There is none before "${about.id}".` }
        : examineLength(claim, previous, about);
    case "last": {
      const next = later.find(({ start }) => whetherBefore(claim.asOf, start) === "no");
      return {
        agrees: next === undefined,
        finding:
          next === undefined
            ? `After "${about.id}" there is none up to ${claim.asOf}.`
            : `After "${about.id}" came "${next.id}".`,
        next,
      };
    }
  }
}

/** The first day on which it can have ended: an end known only to the month does not come after a day in that month. */
const surelyUntil = ({ end }: Occasion): string => earliest(end) ?? "";

/** How many days a unit has on average, over the 400-year cycle of the Gregorian calendar. */
const daysIn: Readonly<Record<ClaimUnit, number>> = { days: 1, months: 146_097 / 4800, years: 146_097 / 400 };

function examineLength({ length }: FirstInClaim, previous: Occasion, about: Occasion): Finding {
  const days = daysApart(previous.end, about.start);
  const range = (digits: number, divisor: number): string =>
    [...new Set([days.min, days.max].map((count) => (count / divisor).toFixed(digits)))].join(" to ");
  const inUnit = length.unit === "days" ? "" : ` (${range(1, daysIn[length.unit])} ${length.unit})`;
  return {
    agrees: fitsLength(days, length),
    finding: `The one before "${about.id}" is "${previous.id}", ${range(0, 1)} days earlier${inUnit}.`,
    previous,
  };
}

function fitsLength({ min, max }: DayCount, { value, unit, qualifier }: FirstInClaim["length"]): boolean {
  const [least, most] = [min / daysIn[unit], max / daysIn[unit]];
  switch (qualifier) {
    case "at-least":
      return most >= value;
    case "more-than":
      return most > value;
    case "at-most":
      return least <= value;
    case "fewer-than":
      return least < value;
    case "exact":
    case "about": {
      if (unit === "days") return least <= value && value <= most;
      // People say "in four years" of three and a half years, and of four years and eleven months.
      const step = Number.isInteger(value) ? 1 : 0.5;
      return least < value + step && most >= value - step / 2;
    }
  }
}

/** What a reader should know about a day from or to which a length is counted. */
function caveatsOfDay(
  { collection }: ClaimScope,
  occasion: Occasion | undefined,
  which: "start" | "end",
): readonly Caveat[] {
  if (occasion === undefined) return [];
  const { id, [which]: date } = occasion;
  const message = `No source states the last day of "${id}": it is assumed to have ended on ${date}.`;
  return [
    ...(which === "end" && !occasion.endIsStated ? [caveat("assumed", message, collection, occasion)] : []),
    ...caveatsOfDate(collection, occasion, which, date),
    ...caveatsOfVariants(collection, occasion, collection === "events" ? "date" : which),
  ];
}

/** Caveats for meetings or events that may be on the other side of the one that the claim is about, or of its date. */
function caveatsOfOrder(claim: Claim, about: Occasion, others: readonly Occasion[]): readonly Caveat[] {
  const limit =
    claim.kind === "last"
      ? { date: claim.asOf, words: `had begun by ${claim.asOf}` }
      : { date: about.start, words: `began before "${about.id}"` };
  return others
    .filter(({ start }) => whetherBefore(start, limit.date) === "maybe")
    .map((other) =>
      caveat("approximate", `It is not certain whether "${other.id}" ${limit.words}.`, claim.scope.collection, other),
    );
}
