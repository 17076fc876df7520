import { expectRecord } from "../../internal/check-input.ts";
import { checkOptions } from "../../internal/check-options.ts";
import { distinctIn } from "../../internal/distinct.ts";
import { withoutStop } from "../../internal/full-stop.ts";
import { grouped } from "../../internal/grouped.ts";
import type { Claim, ClaimScope } from "../../model/claim.ts";
import type { Event } from "../../model/event.ts";
import type { Meeting } from "../../model/meeting.ts";
import { type Answer, type Caveat, caveat } from "../answer.ts";
import { expectTalks } from "../internal/check-talks.ts";
import { caveatOfLonger, caveatOfNoDate } from "../internal/date-caveats.ts";
import { asKnownOn } from "../internal/known-on.ts";
import { isBefore, type Row, rowOf } from "./internal/claim-row.ts";
import { examine, type Finding } from "./internal/examine-claim.ts";
import { expectClaim } from "./internal/expect-claim.ts";
import { candidatesOf, type Countable, type Occasion } from "./internal/occasions.ts";

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
 * - If dates or an order are uncertain, it is enough that some possible dates and order, taken together, agree. The order
 *   of two on one day is not known.
 *
 * @param dataset - the meetings and events to count
 * @param claim - a claim, from this dataset or your own
 * @param options - `knownOn`: a snapshot; only meetings and events that could be known on its day count
 * @returns the verdict, the finding and what was counted. The caveats name uncertain dates, an uncertain order, and
 * what was not counted. Where an order is uncertain, `counted` has one that agrees, if there is one.
 * @throws TypeError if it is not a claim or not a dataset with what the claim counts, or `options` is not an object;
 * RangeError for a misspelt option, kind or unit, a number that counts nothing, or if the meeting or event that the claim
 * is about, or counts from, is not in its scope: it is not in `dataset`, did not take place, has no date, does not match,
 * or began after the date up to which the claim holds
 * @example
 * ```ts
 * const claim = { ...getClaim("2014-03-03-first-since-2012"), kind: "first-in", length: { value: 1, unit: "years", qualifier: "more-than" } };
 * checkClaim(dataset, claim).verdict; // => "agrees"
 * ```
 */
export function checkClaim(dataset: Countable, claim: Claim, options?: ClaimOptions): ClaimCheck {
  expectClaim(claim);
  checkOptions("checkClaim", options, ["knownOn"]);
  const { scope } = claim;
  expectRecord("checkClaim", `a dataset with ${scope.collection}`, dataset, scope.collection);
  expectTalks("checkClaim", scope.collection, dataset[scope.collection]);
  const candidates = candidatesOf(scope, {
    ...dataset,
    [scope.collection]: asKnownOn<Meeting | Event>(scope.collection, dataset[scope.collection], options?.knownOn),
  });
  const row = rowOf(candidates);
  const found = examine(claim, row);
  const { about, agrees, finding, neighbours } = found;
  const takenAsEarlier = new Set(found.takenAsEarlier);
  const counted = [...row.occasions.filter((one) => isBefore(one, about) || takenAsEarlier.has(one)), about];
  return {
    verdict: agrees ? "agrees" : "differs",
    finding,
    counted: counted.map(({ id }) => id),
    sources: distinctIn(usedFor(claim.kind, counted, found).map(({ sources }) => sources)),
    caveats: [
      ...(claim.kind === "first-in" ? [...(neighbours[0]?.caveatsOfEnd() ?? []), ...about.caveatsOfStart()] : []),
      ...caveatsOfLast(claim, found),
      ...caveatsOfOrder(claim, found),
      ...candidates
        .filter(({ span }) => span === undefined)
        .map((candidate) => caveatOfNoDate(scope.collection, candidate)),
      ...(scope.except ?? []).map((exception) =>
        caveat(
          "passed-over",
          `"${exception.id}" is not counted (${withoutStop(exception.why)}).`,
          scope.collection,
          exception,
        ),
      ),
    ],
  };
}

/** What the finding speaks of, in that order. */
function usedFor(
  kind: Claim["kind"],
  counted: readonly Occasion[],
  { about, neighbours }: Finding,
): readonly Occasion[] {
  if (kind === "nth") return counted;
  return kind === "last" ? [about, ...neighbours] : [...neighbours, about];
}

/** Caveats for meetings or events that may have come last before the one that the claim is about. */
function caveatsOfLast({ kind, scope }: Claim, { last: [leader, ...others] }: Finding): readonly Caveat[] {
  if (leader === undefined) return [];
  const longest = others.reduce((one, other) => (other.span.endMax > one.span.endMax ? other : one), leader);
  const isLonger = kind === "first-in" && longest !== leader;
  return [
    ...(isLonger ? [caveatOfLonger(scope.collection, longest, leader)] : []),
    ...others
      .filter((other) => !isLonger || other !== longest)
      .map((other) =>
        caveat(
          "approximate",
          `It is not certain whether "${other.id}" came before "${leader.id}".`,
          scope.collection,
          other,
          leader,
        ),
      ),
  ];
}

/** Caveats for meetings or events that may be on the other side of the one that the claim is about, or of its date. */
function caveatsOfOrder(claim: Claim, { about, undecided, perhapsLater }: Finding): readonly Caveat[] {
  const uncertain = (words: string) => (other: { readonly id: string }) =>
    caveat("approximate", `It is not certain whether "${other.id}" ${words}.`, claim.scope.collection, other);
  return [
    ...undecided.map(uncertain(`began before "${about.id}"`)),
    ...(claim.kind === "last" ? perhapsLater.map(uncertain(`had begun by ${claim.asOf}`)) : []),
  ];
}

/**
 * Makes a function that finds the `finding` of {@link checkClaim}, for many claims about one dataset: claims with the same
 * scope share the row of what they count, and one about a place or series looks only at what is there or in it. It returns
 * `undefined` where `checkClaim` throws.
 */
export function findingsIn(dataset: Countable): (claim: Claim) => string | undefined {
  const rows = new Map<string, Row>();
  const meetings = grouped(dataset.meetings, ({ place, series }) => keysOf([place], series));
  const events = grouped(dataset.events, ({ places, series }) => keysOf(places, series));
  const within = (key: string): Countable => ({ meetings: meetings.get(key) ?? [], events: events.get(key) ?? [] });
  const near = ({ place, series = [] }: ClaimScope): Countable => {
    if (place !== undefined) return within(`place ${place}`);
    return series.length === 1 ? within(`series ${series[0]}`) : dataset;
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
const keysOf = (places: readonly (string | undefined)[] = [], series: string | undefined): readonly string[] => [
  ...places.map((place) => `place ${place}`),
  `series ${series}`,
];
