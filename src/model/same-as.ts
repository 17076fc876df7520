import type { Ids } from "./ids.ts";

/** What other datasets and registers call the same thing, so that this dataset can be joined with them. At least one. */
export interface SameAs<I extends Ids = Ids> {
  /** Its item in Wikidata: `Q585`. */
  readonly wikidata?: string;
  /** The sources that show which id is its own. */
  readonly sources: readonly I["sources"][];
}

/** What other datasets and registers call a place. The three codes are those of a country. */
export interface PlaceSameAs<I extends Ids = Ids> extends SameAs<I> {
  /** Its id in GeoNames: `3143244`. */
  readonly geonames?: string;
  /** The code of a country with three letters (ISO 3166-1 alpha-3): `NOR`. The one with two letters is `country`. */
  readonly isoAlpha?: string;
  /** The code of a country with three digits (ISO 3166-1 numeric): `578`. */
  readonly isoNumeric?: string;
  /** The number of a country in the Correlates of War project: `385`. */
  readonly correlatesOfWar?: string;
}
