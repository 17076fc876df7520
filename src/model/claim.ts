import type { Edtf } from "../dates/index.ts";
import type { Qualifier } from "./figure.ts";
import type { Ids } from "./ids.ts";
import type { Channel } from "./meeting.ts";

/** Which meetings or events a claim counts: those that were held or happened, and fit all that is said here. */
export interface ClaimScope<I extends Ids = Ids> {
  /** Whether it counts meetings or events; what the claim is about is one. */
  readonly collection: "meetings" | "events";
  /** Only meetings on one of these channels. */
  readonly channels?: readonly Channel[];
  /** Only members of one of these series. */
  readonly series?: readonly I["series"][];
  /** Only what took place there. */
  readonly place?: I["places"];
  /** Only what began on this date or later. */
  readonly from?: Edtf;
  /** Also what the press reports and no side confirms. */
  readonly reported?: true;
  /** What the claim does not count although it fits, each with the reason: a lower level, another subject. */
  readonly except?: readonly {
    /** The meeting or event that is left out. */
    readonly id: I["meetings"] | I["events"];
    /** The reason: "a talk on the way through Japan". */
    readonly why: string;
  }[];
}

interface ClaimBase<I extends Ids> {
  /** The day of what it is about, and what is claimed: `2012-08-29-first-in-four-years`. Never reused. */
  readonly id: I["claims"];
  /** What is claimed, in our words. */
  readonly says: string;
  /** The meeting or event that it is said of. */
  readonly about: I["meetings"] | I["events"];
  /** Which meetings or events it counts. */
  readonly scope: ClaimScope<I>;
  /** What the record makes of it. A test works this out anew. */
  readonly verdict: "agrees" | "differs";
  /** Why the record differs. */
  readonly why?: string;
  /** The disagreement that explains why the record differs. */
  readonly disagreement?: I["disagreements"];
  /** Where the claim is printed, best first. */
  readonly sources: readonly I["sources"][];
}

/** "The first since …": nothing in the scope lies between the two. */
export interface FirstSinceClaim<I extends Ids = Ids> extends ClaimBase<I> {
  /** Which place in a row is claimed: `first-since` another one, `first-in` so long, `nth`, or `last` up to a date. */
  readonly kind: "first-since";
  /** The meeting or event that came before, by the claim. */
  readonly since: I["meetings"] | I["events"];
}

/** What the length of a claim is counted in. */
export const claimUnits = ["days", "months", "years"] as const;
export type ClaimUnit = (typeof claimUnits)[number];

/** "The first in … years": so much time had gone by since the one before. */
export interface FirstInClaim<I extends Ids = Ids> extends ClaimBase<I> {
  /** Which place in a row is claimed: `first-since` another one, `first-in` so long, `nth`, or `last` up to a date. */
  readonly kind: "first-in";
  /** Halves where the claim has them: seven and a half years are `value: 7.5`. */
  readonly length: {
    /** How many of the unit. */
    readonly value: number;
    /** What it is counted in: "four years and nine months" is 57 `months`. */
    readonly unit: ClaimUnit;
    /** How the claim bounds it: "the first in more than two years" is `more-than` 2. */
    readonly qualifier: Qualifier;
  };
}

/** "The ninth": so many are in the scope up to this one. "The first ever" is number 1. */
export interface NthClaim<I extends Ids = Ids> extends ClaimBase<I> {
  /** Which place in a row is claimed: `first-since` another one, `first-in` so long, `nth`, or `last` up to a date. */
  readonly kind: "nth";
  /** The place in the row, from 1. */
  readonly number: number;
}

/** "The last was …": up to a date, nothing in the scope came after this one. */
export interface LastClaim<I extends Ids = Ids> extends ClaimBase<I> {
  /** Which place in a row is claimed: `first-since` another one, `first-in` so long, `nth`, or `last` up to a date. */
  readonly kind: "last";
  /** The date for which it is said, commonly the day of publication. */
  readonly asOf: Edtf;
}

/** What journalists and officials print of the kind "the first talks in four years": an exam for the record. */
export type Claim<I extends Ids = Ids> = FirstSinceClaim<I> | FirstInClaim<I> | NthClaim<I> | LastClaim<I>;
