import { compareDates, type DayCount, daysBetween, earliest, type Edtf, endOf, startOf } from "../dates/index.ts";
import type { Claim, ClaimUnit } from "../schema/claim.ts";
import type { Dataset } from "../schema/dataset.ts";
import type { Qualifier } from "../schema/figure.ts";
import { type Answer, distinct } from "./answer.ts";

/** What the record makes of a claim. */
export interface ClaimCheck extends Answer {
  readonly verdict: "agrees" | "differs";
  /** What the record has instead, or the same, in a sentence. */
  readonly finding: string;
  /** The ids of what was counted, in date order, up to and with what the claim is about. */
  readonly counted: readonly string[];
}

/** A meeting or an event as a claim counts it. */
interface Occasion {
  readonly id: string;
  readonly start: Edtf;
  readonly end: Edtf;
  readonly sources: readonly string[];
}

/**
 * Works a claim of the kind "the first talks in four years" out anew from the record.
 *
 * @param claim - a claim, of this record or your own
 * @param record - the meetings and events to count
 * @returns whether the record agrees, what it has, and what was counted. A length in years or months agrees when it is
 * the record's rounded down or to the nearest; one in days when it is the record's to the day.
 * @throws RangeError when what the claim is about, or counts from, is not in the record, was not held, or has no date
 * @example
 * ```ts
 * const claim = { ...getClaim("2014-03-03-first-since-2012"), kind: "first-in", length: { value: 1, unit: "years", qualifier: "more-than" } };
 * checkClaim(claim, dataset).verdict; // => "agrees"
 * ```
 */
export function checkClaim(claim: Claim, record: Pick<Dataset, "meetings" | "events">): ClaimCheck {
  const occasions = occasionsOf(claim, record);
  const index = occasions.findIndex(({ id }) => id === claim.about);
  const about = occasions[index];
  if (about === undefined) throw notCounted(claim, claim.about);
  const counted = occasions.slice(0, index + 1);
  const { agrees, finding } = examine(claim, counted, about);
  return {
    verdict: agrees ? "agrees" : "differs",
    finding,
    counted: counted.map(({ id }) => id),
    sources: distinct(...counted.map(({ sources }) => sources)),
    caveats: [],
  };
}

const notCounted = (claim: Claim, id: string): RangeError =>
  new RangeError(
    `The claim "${claim.id}" counts ${claim.scope.collection} that were held and have a date, and "${id}" is not among those of its scope. Correct the id or the scope.`,
  );

function examine(
  claim: Claim,
  counted: readonly Occasion[],
  about: Occasion,
): { readonly agrees: boolean; readonly finding: string } {
  const previous = counted.at(-2);
  switch (claim.kind) {
    case "nth":
      return { agrees: counted.length === claim.number, finding: `"${about.id}" is number ${counted.length}.` };
    case "first-since": {
      if (!counted.some(({ id }) => id === claim.since)) throw notCounted(claim, claim.since);
      return {
        agrees: previous?.id === claim.since,
        finding: `The one before "${about.id}" is "${previous?.id ?? "none"}".`,
      };
    }
    case "first-in": {
      if (previous === undefined) return { agrees: false, finding: `There is none before "${about.id}".` };
      const days = daysBetween(previous.end, about.start);
      return {
        agrees: fits(days, claim.length.value, claim.length.unit, claim.length.qualifier),
        finding: `The one before "${about.id}" is "${previous.id}", ${days.min === days.max ? days.max : `${days.min} to ${days.max}`} days earlier.`,
      };
    }
  }
}

/** Days in a unit of the Gregorian calendar, on average over its 400 years. */
const daysIn: Readonly<Record<ClaimUnit, number>> = { days: 1, months: 146_097 / 4800, years: 146_097 / 400 };

function fits({ min, max }: DayCount, value: number, unit: ClaimUnit, qualifier: Qualifier): boolean {
  const [least, most] = [min / daysIn[unit], max / daysIn[unit]];
  switch (qualifier) {
    case "at-least":
    case "more-than":
      return most >= value;
    case "at-most":
    case "fewer-than":
      return least <= value;
    case "exact":
    case "about":
      // "In four years" is said of three and a half years and of four and a half.
      return unit === "days" ? least <= value && value <= most : least < value + 1 && most >= value - 0.5;
  }
}

function occasionsOf(
  { scope }: Claim,
  { meetings, events }: Pick<Dataset, "meetings" | "events">,
): readonly Occasion[] {
  const left = new Set(scope.except?.map(({ id }) => id));
  const entries =
    scope.collection === "meetings"
      ? meetings
          .filter(({ status }) => status === "held")
          .filter(({ channel }) => scope.channels?.includes(channel) ?? true)
          .map(({ id, start, end, series, sources }) => ({ id, start, end: end ?? start, series, sources }))
      : events
          .filter(({ status }) => status === undefined)
          .map(({ id, date, series, sources }) => ({ id, start: date, end: date, series, sources }));
  return entries
    .filter(({ id, series }) => !left.has(id) && (scope.series === undefined || series === scope.series))
    .flatMap(({ id, start, end, sources }): readonly Occasion[] => {
      const [first, last] = [start && startOf(start), end && endOf(end)];
      return first === undefined || last === undefined ? [] : [{ id, start: first, end: last, sources }];
    })
    .filter(({ start }) => scope.from === undefined || (earliest(start) ?? "") >= (earliest(scope.from) ?? ""))
    .toSorted((a, b) => compareDates(a.start, b.start) || compareDates(a.end, b.end));
}
