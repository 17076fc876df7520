import type { Day } from "../dates/index.ts";
import type { Ids } from "./ids.ts";
import type { Names } from "./names.ts";

/** `region`: a province or county; `city`: a town or village too; `site`: a burial place or other spot. */
export const placeKinds = ["country", "region", "city", "site", "sea"] as const;
export type PlaceKind = (typeof placeKinds)[number];

/** WGS 84, decimal degrees. */
export interface Coordinates {
  /** Degrees north; below 0 south of the equator. */
  readonly latitude: number;
  /** Degrees east; below 0 west of Greenwich. */
  readonly longitude: number;
}

/** A place where something of the record happened. */
export interface Place<I extends Ids = Ids> {
  /** The English name, with more where two share it: `shenyang`, `sakai-fukui`. Never reused. */
  readonly id: I["places"];
  /** Its name in each language in which one is on record. */
  readonly names: Names;
  /** Other names and spellings: "Calcutta" of Kolkata. Absent: none is on record. */
  readonly aliases?: readonly string[];
  /** `region`: a province or county; `city`: a town or village too; `site`: a burial place or other spot. */
  readonly kind: PlaceKind;
  /** ISO 3166-1 alpha-2 code of the country that the place is in today; absent for a sea. */
  readonly country?: string;
  /** The country that it was in before (ISO 3166-1 or 3166-3 code), and the last day of that. */
  readonly formerCountry?: {
    /** The code of that country: `SU`. */
    readonly code: string;
    /** The last day on which the place was in it. */
    readonly until: Day;
  };
  /** The larger place that it lies in. */
  readonly partOf?: I["places"];
  /** A point that stands for it on a map. Absent: none is on record. */
  readonly coordinates?: Coordinates;
  /** What it is, what its point stands for, its number in GeoNames. Absent: nothing. */
  readonly note?: string;
  /** Who attests the place, its names or its point, best first. */
  readonly sources: readonly I["sources"][];
}
