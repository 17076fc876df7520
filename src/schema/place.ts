import type { Day } from "../dates/index.ts";
import type { Ids } from "./ids.ts";
import type { Names } from "./names.ts";

export const placeKinds = ["country", "region", "city", "site", "sea"] as const;
export type PlaceKind = (typeof placeKinds)[number];

/** WGS 84, decimal degrees. */
export interface Coordinates {
  readonly latitude: number;
  readonly longitude: number;
}

/** A place where something of the record happened. */
export interface Place<I extends Ids = Ids> {
  readonly id: I["places"];
  readonly names: Names;
  readonly aliases?: readonly string[];
  readonly kind: PlaceKind;
  /** ISO 3166-1 alpha-2 code of the country that the place is in today; absent for a sea. */
  readonly country?: string;
  /** The country that it was in before (ISO 3166-1 or 3166-3 code), and the last day of that. */
  readonly formerCountry?: { readonly code: string; readonly until: Day };
  /** The larger place that it lies in. */
  readonly partOf?: I["places"];
  readonly coordinates?: Coordinates;
  readonly note?: string;
  readonly sources: readonly I["sources"][];
}
