import type { DayCount } from "../../dates/index.ts";
import { expectRecord } from "../../internal/check-input.ts";
import { checkOptions, wrongWord } from "../../internal/check-options.ts";
import { compareText } from "../../internal/compare-text.ts";
import { distinctIn } from "../../internal/distinct.ts";
import { grouped } from "../../internal/grouped.ts";
import type { Claim, ClaimScope, ClaimUnit, FirstInClaim } from "../../model/claim.ts";
import type { Dataset } from "../../model/dataset.ts";
import { datedMeeting, type DaySpan, rangeOf, spanThroughout } from "../../model/day-span.ts";
import type { Event } from "../../model/event.ts";
import type { Meeting } from "../../model/meeting.ts";
import { type Answer, type Caveat, caveat } from "../answer.ts";
import { expectTalks } from "../internal/check-talks.ts";
import { caveatOfLonger, caveatOfNoDate, caveatsOfDate, caveatsOfVariants } from "../internal/date-caveats.ts";
import { asKnownOn } from "../internal/known-on.ts";
import { caveatsOfFirstDay, caveatsOfLastDay, daysApart } from "../internal/meeting-days.ts";
import { compareSpans } from "../internal/talks-in-order.ts";
import { isOneOf, type OneOf } from "../one-of.ts";

/** What claims count. */
type Countable = Pick<Dataset, "meetings" | "events">;

/** What to check a claim against. */
export interface ClaimOptions {
  /** A snapshot: only meetings and events that are in it count, as they are in it. */
  readonly knownOn?: Countable;
}

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
 * @param options - `knownOn`: a snapshot; only meetings and events that could be known on its day count
 * @returns the verdict, the finding and what was counted. The caveats name uncertain dates, an uncertain order, and
 * what was not counted.
 * @throws TypeError if it is not a claim or not a dataset with what the claim counts, or `options` is not an object;
 * RangeError for a misspelt option, if there is no such kind of claim, or if the meeting or event that the claim is
 * about, or counts from, is not in its scope: it is not in `dataset`, did not take place, has no date, or does not
 * match
 * @example
 * ```ts
 * const claim = { ...getClaim("2014-03-03-first-since-2012"), kind: "first-in", length: { value: 1, unit: "years", qualifier: "more-than" } };
 * checkClaim(dataset, claim).verdict; // => "agrees"
 * ```
 */
export function checkClaim(dataset: Countable, claim: Claim, options?: ClaimOptions): ClaimCheck {
  expectRecord("checkClaim", "a claim", claim, "scope");
  checkOptions("checkClaim", options, ["knownOn"]);
  if (!kinds.includes(claim.kind)) throw wrongWord("checkClaim knows no kind of claim", claim.kind, kinds);
  const { scope } = claim;
  expectRecord("checkClaim", "a claim with a scope", scope, "collection");
  expectRecord("checkClaim", `a dataset with ${scope.collection}`, dataset, scope.collection);
  expectTalks("checkClaim", scope.collection, dataset[scope.collection]);
  const candidates = candidatesOf(scope, {
    ...dataset,
    [scope.collection]: asKnownOn<Meeting | Event>(scope.collection, dataset[scope.collection], options?.knownOn),
  });
  const row = rowOf(candidates);
  const { about, agrees, finding, previous, perhapsPrevious, next } = examine(claim, row);
  const counted = row.occasions.slice(0, row.occasions.indexOf(about) + 1);
  return {
    verdict: agrees ? "agrees" : "differs",
    finding,
    counted: counted.map(({ id }) => id),
    sources: distinctIn(
      (claim.kind === "nth" ? counted : [previous, perhapsPrevious, about, next]).map((occasion) => occasion?.sources),
    ),
    caveats: [
      ...(claim.kind === "first-in" ? [...(previous?.caveatsOfEnd() ?? []), ...about.caveatsOfStart()] : []),
      ...(previous && perhapsPrevious ? [caveatOfLonger(scope.collection, perhapsPrevious, previous)] : []),
      ...caveatsOfOrder(
        claim,
        about,
        row.occasions.filter((occasion) => occasion !== about),
      ),
      ...candidates
        .filter(({ span }) => span === undefined)
        .map((candidate) => caveatOfNoDate(scope.collection, candidate)),
      ...(scope.except ?? []).map((exception) =>
        caveat("passed-over", `"${exception.id}" is not counted (${exception.why}).`, scope.collection, exception),
      ),
    ],
  };
}

/** A meeting or event in the form in which claims count it. */
const kinds: readonly string[] = ["first-since", "first-in", "nth", "last"] satisfies readonly Claim["kind"][];

interface Occasion {
  readonly id: string;
  /** When it took place. */
  readonly span: DaySpan;
  readonly sources: readonly string[];
  /** What a reader should know if days are counted to its first day. */
  readonly caveatsOfStart: () => readonly Caveat[];
  /** What a reader should know if days are counted from its last day. */
  readonly caveatsOfEnd: () => readonly Caveat[];
}

/** A meeting or event that a claim counts if days can be counted from its dates. */
type Candidate = Occasion | { readonly id: string; readonly span: undefined };

const isDated = (candidate: Candidate): candidate is Occasion => candidate.span !== undefined;

interface Finding {
  readonly about: Occasion;
  readonly agrees: boolean;
  readonly finding: string;
  /** The neighbours that the finding is based on. */
  readonly previous?: Occasion | undefined;
  /** Another that may have lasted longer than `previous`. */
  readonly perhapsPrevious?: Occasion | undefined;
  readonly next?: Occasion | undefined;
}

function candidatesOf(scope: ClaimScope, { meetings, events }: Countable): Candidate[] {
  const excluded = new Set(scope.except?.map(({ id }) => id));
  const counted: OneOf<string> = scope.reported === true ? ["held", "reported"] : "held";
  const fits = (
    { id, status = "held", series }: { readonly id: string; readonly status?: string; readonly series?: string },
    at: readonly (string | undefined)[] | undefined,
  ): boolean =>
    !excluded.has(id) &&
    isOneOf(status, counted) &&
    (scope.series === undefined || isOneOf(series, scope.series)) &&
    (scope.place === undefined || at?.includes(scope.place) === true);
  const candidates: Candidate[] =
    scope.collection === "meetings"
      ? meetings
          .filter((meeting) => fits(meeting, [meeting.place]))
          .filter(({ channel }) => scope.channels?.includes(channel) ?? true)
          .map(meetingCandidate)
      : events.filter((event) => fits(event, event.places)).map(eventCandidate);
  const { from } = scope;
  if (from === undefined) return candidates;
  const { min } = rangeOf(from);
  return candidates.filter(({ span }) => span !== undefined && span.startMin >= min);
}

function meetingCandidate(meeting: Meeting): Candidate {
  const { id, sources } = meeting;
  const span = datedMeeting(meeting);
  if (span === undefined) return { id, span };
  return {
    id,
    span,
    sources,
    caveatsOfStart: () => caveatsOfFirstDay(span),
    caveatsOfEnd: () => caveatsOfLastDay(span),
  };
}

function eventCandidate(event: Event): Candidate {
  const { id, date, sources } = event;
  const stated = date && spanThroughout(date);
  if (stated === undefined || stated.startMin === -Infinity) return { id, span: undefined };
  const caveats = (): readonly Caveat[] => [
    ...caveatsOfDate("events", event, "date", date),
    ...caveatsOfVariants("events", event, "date"),
  ];
  const message = `No source states the last day of "${id}": it is assumed to have ended when it began.`;
  const isOpen = stated.endMax === Infinity;
  return {
    id,
    span: isOpen ? onFirstDay(stated) : stated,
    sources,
    caveatsOfStart: caveats,
    caveatsOfEnd: () => [...(isOpen ? [caveat("assumed", message, "events", event)] : []), ...caveats()],
  };
}

/** The span of something of which only the first day is known. */
const onFirstDay = ({ startMin, startMax }: DaySpan): DaySpan => ({
  startMin,
  startMax,
  endMin: startMin,
  endMax: startMax,
});

const compareOccasions = (a: Occasion, b: Occasion): number => compareSpans(a.span, b.span) || compareText(a.id, b.id);

const notCounted = (claim: Claim, id: string): RangeError =>
  new RangeError(
    `The claim "${claim.id}" counts ${claim.scope.collection} in its scope that took place${id === claim.about ? "" : ` before "${claim.about}"`} and have a date; "${id}" is not one of them. Correct the id or the scope.`,
  );

/** What claims with one scope count, in date order. */
interface Row {
  readonly occasions: readonly Occasion[];
  /** The index of each occasion, by id. */
  readonly indexes: ReadonlyMap<string, number>;
  /** For each occasion, the one before it that certainly ended last. */
  readonly lastBefore: readonly (Occasion | undefined)[];
  /** For each occasion, the one before it that may have ended last. */
  readonly longestBefore: readonly (Occasion | undefined)[];
}

function rowOf(candidates: readonly Candidate[]): Row {
  const occasions = candidates.filter(isDated).toSorted(compareOccasions);
  return {
    occasions,
    indexes: new Map(occasions.map(({ id }, index) => [id, index])),
    // An end known only to the month does not come after a day in that month, though it may have.
    lastBefore: leaders(occasions, ({ endMin }) => endMin),
    longestBefore: leaders(occasions, ({ endMax }) => endMax),
  };
}

/** For each occasion, the one before it with the last of the given days; of several, the one that began last. */
function leaders(occasions: readonly Occasion[], dayOf: (span: DaySpan) => number): readonly (Occasion | undefined)[] {
  let leader: Occasion | undefined;
  let last = -Infinity;
  return occasions.map((occasion) => {
    const before = leader;
    if (dayOf(occasion.span) >= last) [leader, last] = [occasion, dayOf(occasion.span)];
    return before;
  });
}

/** What comes before and after an occasion. Excepted occasions are passed over, since a row is too long to copy for each claim. */
function neighboursIn({ occasions, indexes, lastBefore, longestBefore }: Row, at: number, except: ReadonlySet<string>) {
  const lastOf = (before: Row["lastBefore"], dayOf: (span: DaySpan) => number): Occasion | undefined => {
    const last = before[at];
    if (last === undefined || !except.has(last.id)) return last;
    const others = occasions.slice(0, at).filter(({ id }) => !except.has(id));
    return leaders([...others, last], dayOf).at(-1);
  };
  return {
    previous: lastOf(lastBefore, ({ endMin }) => endMin),
    longest: lastOf(longestBefore, ({ endMax }) => endMax),
    countBefore: at - [...except].filter((id) => (indexes.get(id) ?? Infinity) < at).length,
    isBefore: (id: string): boolean => !except.has(id) && (indexes.get(id) ?? Infinity) < at,
    /** The first one after it that had certainly begun by a day. */
    nextBy: (day: number): Occasion | undefined => {
      for (let index = at + 1; index < occasions.length; index++) {
        const next = occasions[index];
        if (next === undefined || next.span.startMin > day) return undefined;
        if (next.span.startMax <= day && !except.has(next.id)) return next;
      }
      return undefined;
    },
  };
}

/**
 * Makes a function that finds the `finding` of {@link checkClaim}, for many claims about one dataset: claims with the same
 * scope share the row of what they count, and one about a place or series looks only at what is there or in it. It returns
 * `undefined` where `checkClaim` throws.
 */
export function findingsIn(dataset: Countable): (claim: Claim) => string | undefined {
  const rows = new Map<string, Row>();
  const meetings = grouped(dataset.meetings, ({ place, series }) => keysOf([place], series));
  const events = grouped(dataset.events, ({ places }) => keysOf(places));
  const within = (key: string): Countable => ({ meetings: meetings.get(key) ?? [], events: events.get(key) ?? [] });
  const near = ({ collection, place, series = [] }: ClaimScope): Countable => {
    if (place !== undefined) return within(`place ${place}`);
    return series.length === 1 && collection === "meetings" ? within(`series ${series[0]}`) : dataset;
  };
  return (claim) => {
    const { except = [], ...scope } = claim.scope;
    const key = JSON.stringify(scope);
    const row = rows.get(key) ?? rowOf(candidatesOf(scope, near(scope)));
    rows.set(key, row);
    try {
      return examine(claim, row, new Set(except.map(({ id }) => id))).finding;
    } catch {
      return undefined;
    }
  };
}

/** Where a meeting or event is looked up: by each of its places and by its series. */
const keysOf = (places: readonly (string | undefined)[] = [], series?: string): readonly string[] => [
  ...places.map((place) => `place ${place}`),
  `series ${series}`,
];

function examine(claim: Claim, row: Row, except: ReadonlySet<string> = new Set()): Finding {
  const at = except.has(claim.about) ? -1 : (row.indexes.get(claim.about) ?? -1);
  const about = row.occasions[at];
  if (about === undefined) throw notCounted(claim, claim.about);
  const { previous, longest, countBefore, isBefore, nextBy } = neighboursIn(row, at, except);
  switch (claim.kind) {
    case "nth":
      return {
        about,
        agrees: countBefore + 1 === claim.number,
        finding: `"${about.id}" is number ${countBefore + 1}.`,
      };
    case "first-since":
      if (previous === undefined || !isBefore(claim.since)) throw notCounted(claim, claim.since);
      return {
        about,
        agrees: previous.id === claim.since,
        finding: `The one before "${about.id}" is "${previous.id}".`,
        previous,
      };
    case "first-in":
      return previous === undefined
        ? { about, agrees: false, finding: `There is none before "${about.id}".` }
        : examineLength(claim, previous, longest, about);
    case "last": {
      const next = nextBy(spanThroughout(claim.asOf).endMin);
      return {
        about,
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

/** How many days a unit has on average, over the 400-year cycle of the Gregorian calendar. */
const daysIn: Readonly<Record<ClaimUnit, number>> = { days: 1, months: 30.436_875, years: 365.2425 };

function examineLength(
  { length }: FirstInClaim,
  previous: Occasion,
  longest: Occasion | undefined,
  about: Occasion,
): Finding {
  const isLonger = longest !== undefined && longest.span.endMax > previous.span.endMax;
  const days = {
    ...daysApart(previous.span, about.span),
    ...(isLonger ? { min: daysApart(longest.span, about.span).min } : {}),
  };
  const range = (digits: number, divisor: number): string =>
    [...new Set([days.min, days.max].map((count) => (count / divisor).toFixed(digits)))].join(" to ");
  const inUnit = length.unit === "days" ? "" : ` (${range(1, daysIn[length.unit])} ${length.unit})`;
  return {
    about,
    agrees: fitsLength(days, length),
    finding: `The one before "${about.id}" is "${previous.id}", ${range(0, 1)} days earlier${inUnit}.`,
    previous,
    ...(isLonger ? { perhapsPrevious: longest } : {}),
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
      // People say "in four years" of three and a half years, and of four years and eleven months.
      const step = Number.isInteger(value) ? 1 : 0.5;
      return least < value + step && most >= value - step / 2;
    }
  }
}

/** Caveats for meetings or events that may be on the other side of the one that the claim is about, or of its date. */
function caveatsOfOrder(claim: Claim, about: Occasion, others: readonly Occasion[]): readonly Caveat[] {
  const limit =
    claim.kind === "last"
      ? { span: spanThroughout(claim.asOf), words: `had begun by ${claim.asOf}` }
      : { span: about.span, words: `began before "${about.id}"` };
  return others
    .filter(({ span }) => span.startMax >= limit.span.startMin && span.startMin < limit.span.startMax)
    .map((other) =>
      caveat("approximate", `It is not certain whether "${other.id}" ${limit.words}.`, claim.scope.collection, other),
    );
}
