import type { Day } from "../dates/index.ts";
import type { Ids } from "./ids.ts";
import type { Names } from "./names.ts";
import type { PlaceSameAs } from "./same-as.ts";

/** `region`: a province or county; `city`: also a town or village; `site`: a burial place or other spot. */
export const placeKinds = ["country", "region", "city", "site", "sea"] as const;
export type PlaceKind = (typeof placeKinds)[number];

/** A point in decimal degrees (WGS 84). */
export interface Coordinates {
  /** Degrees north, -90 to 90; negative south of the equator. */
  readonly latitude: number;
  /** Degrees east, -180 to 180; negative west of Greenwich. */
  readonly longitude: number;
}

/** A place where something in the dataset happened. */
export interface Place<I extends Ids = Ids> {
  /** The English name, with an addition if two places share it: `geneva`, `cordoba-argentina`. Never reused. */
  readonly id: I["places"];
  /** Its name in each language for which one is recorded. */
  readonly names: Names;
  /** Other names and spellings: "Genf" for Geneva. Absent if none is recorded. */
  readonly aliases?: readonly string[];
  /** `region`: a province or county; `city`: also a town or village; `site`: a burial place or other spot. */
  readonly kind: PlaceKind;
  /** The ISO 3166-1 alpha-2 code of the country that the place is in today. Absent for a sea. */
  readonly country?: string;
  /** The country that it used to be in, and until when. */
  readonly formerCountry?: {
    /** The country's ISO 3166-1 or 3166-3 code: `SU`. */
    readonly code: string;
    /** The last day on which the place was in that country. */
    readonly until: Day;
  };
  /** The larger place that contains it. */
  readonly partOf?: I["places"];
  /** The point that represents it on a map. Absent if none is recorded. */
  readonly coordinates?: Coordinates;
  /** What other datasets and registers call it. Absent if no source shows that. */
  readonly sameAs?: PlaceSameAs<I>;
  /** What it is, or what its point represents. Absent if there is nothing to add. */
  readonly note?: string;
  /** The sources of the place, its names or its point, best first. Empty if only the records that name it have sources. */
  readonly sources: readonly I["sources"][];
}
