import type { Edtf } from "../dates/index.ts";
import type { Qualifier } from "./figure.ts";
import type { Ids } from "./ids.ts";

/** Which meetings or events a claim counts: those that took place and match every field given here. */
export interface ClaimScope<I extends Ids = Ids> {
  /** Whether the claim counts meetings or events. The one that it is about is in this collection. */
  readonly collection: "meetings" | "events";
  /** Only meetings on one of these channels. */
  readonly channels?: readonly I["channels"][];
  /** Only meetings or events in one of these series. */
  readonly series?: readonly I["series"][];
  /** Only meetings or events at exactly this place; those at a place inside it do not count. */
  readonly place?: I["places"];
  /**
   * Only meetings or events that began on or after this date. An uncertain start counts from its first possible day.
   */
  readonly from?: Edtf;
  /** Also those with the status `reported`: the press says that they took place, but neither side confirms it. */
  readonly reported?: true;
  /**
   * Meetings or events that match but that the claim leaves out, each with the reason: a lower level, another subject.
   */
  readonly except?: readonly {
    /** The meeting or event that is left out. */
    readonly id: I["meetings"] | I["events"];
    /** Why it is left out: "a talk on the way through the country". */
    readonly why: string;
  }[];
}

interface ClaimBase<I extends Ids> {
  /** The date of the meeting or event, then what is claimed: `2019-05-07-first-in-four-years`. Never reused. */
  readonly id: I["claims"];
  /** The claim in our own words. */
  readonly says: string;
  /** The meeting or event that the claim is about. */
  readonly about: I["meetings"] | I["events"];
  /** Which meetings or events the claim counts. */
  readonly scope: ClaimScope<I>;
  /** Whether the dataset agrees with the claim; `checkClaim` recomputes this. */
  readonly verdict: "agrees" | "differs";
  /** Why the dataset differs. */
  readonly why?: string;
  /** The disagreement between sources that explains the difference. */
  readonly disagreement?: I["disagreements"];
  /** The sources that published the claim, best first. */
  readonly sources: readonly I["sources"][];
}

/** A claim such as "the first since …": no meeting or event in the scope falls between the two. */
export interface FirstSinceClaim<I extends Ids = Ids> extends ClaimBase<I> {
  /**
   * The kind of claim: `first-since` a given one, `first-in` a length of time, `nth` in order, or `last` up to a date.
   */
  readonly kind: "first-since";
  /** The meeting or event that came directly before, according to the claim. */
  readonly since: I["meetings"] | I["events"];
}

/** The units for the length of time in a claim. */
export const claimUnits = ["days", "months", "years"] as const;
export type ClaimUnit = (typeof claimUnits)[number];

/** A claim such as "the first in four years": that much time had passed since the one before. */
export interface FirstInClaim<I extends Ids = Ids> extends ClaimBase<I> {
  /**
   * The kind of claim: `first-since` a given one, `first-in` a length of time, `nth` in order, or `last` up to a date.
   */
  readonly kind: "first-in";
  /** How much time had passed, according to the claim: "seven and a half years" is `value: 7.5`, `unit: "years"`. */
  readonly length: {
    /** The number of units. */
    readonly value: number;
    /** The unit: "four years and nine months" is 57 `months`. */
    readonly unit: ClaimUnit;
    /** Whether the claim gives the length exactly, roughly or as a limit: "in more than two years" is `more-than` 2. */
    readonly qualifier: Qualifier;
  };
}

/** A claim such as "the ninth": the place among the meetings or events in the scope, in date order. */
export interface NthClaim<I extends Ids = Ids> extends ClaimBase<I> {
  /**
   * The kind of claim: `first-since` a given one, `first-in` a length of time, `nth` in order, or `last` up to a date.
   */
  readonly kind: "nth";
  /** The place, from 1: "the first ever" is 1. */
  readonly number: number;
}

/** A claim such as "the last was …": up to a date, no meeting or event in the scope came after this one. */
export interface LastClaim<I extends Ids = Ids> extends ClaimBase<I> {
  /**
   * The kind of claim: `first-since` a given one, `first-in` a length of time, `nth` in order, or `last` up to a date.
   */
  readonly kind: "last";
  /** The date up to which the claim holds, usually the day of publication. */
  readonly asOf: Edtf;
}

/** A published claim such as "the first talks in four years", checked against the dataset. */
export type Claim<I extends Ids = Ids> = FirstSinceClaim<I> | FirstInClaim<I> | NthClaim<I> | LastClaim<I>;
