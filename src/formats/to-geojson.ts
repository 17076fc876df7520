import type { Day } from "../dates/index.ts";
import { expectList } from "../internal/check-input.ts";
import { checkOptions } from "../internal/check-options.ts";
import type { Meeting } from "../model/meeting.ts";
import { nameToShow } from "../model/names.ts";
import type { Coordinates, Place } from "../model/place.ts";
import { shownDays } from "./shown-days.ts";

/** A GeoJSON feature: where something is, and what is known about it. */
export interface GeoJsonFeature<Properties> {
  readonly type: "Feature";
  readonly id: string;
  /** Longitude first; null if the feature has no location. */
  readonly geometry: { readonly type: "Point"; readonly coordinates: readonly [number, number] } | null;
  readonly properties: Properties;
}

/** A GeoJSON list of features. */
export interface GeoJson<Properties> {
  readonly type: "FeatureCollection";
  readonly features: readonly GeoJsonFeature<Properties>[];
}

/** The properties of a place. */
export type PlaceProperties<P extends Place = Place> = Omit<P, "coordinates"> & {
  /** One of the names, as a label on a map: the English one if there is one. */
  readonly name: string;
};

/** The properties of a meeting. */
export type MeetingProperties<M extends Meeting = Meeting> = M & {
  readonly placeName?: string;
  /** The place that the point shows: the meeting's place, or a larger one that contains it. */
  readonly locatedAt?: string;
  /** The earliest day on which the meeting can have begun; for a meeting without a `start`, that of its `end`. */
  readonly firstDay?: Day;
  /** The latest day on which it can have ended; for a meeting without an `end`, that of its `start`. */
  readonly lastDay?: Day;
};

/**
 * Converts places to GeoJSON (RFC 7946): a point for each place, or no geometry if the place has no coordinates. The
 * properties are the fields of the place, plus a name as a label on a map. Nothing is lost.
 *
 * @param places - places, all of them or any selection
 * @returns an object for `JSON.stringify`
 * @throws TypeError if `places` is not a list of places
 * @example
 * ```ts
 * const [feature] = placesToGeoJson([getPlace("shenyang")]).features;
 * feature?.properties.name; // => "Shenyang"
 * feature?.geometry?.type; // => "Point"
 * ```
 */
export function placesToGeoJson<P extends Place>(places: readonly P[]): GeoJson<PlaceProperties<P>> {
  expectList("placesToGeoJson", "places", places, "names");
  return collection(
    places.map((place) => {
      const { coordinates, ...fields } = place;
      return feature(place.id, coordinates, { ...fields, name: nameToShow(place.names) ?? place.id });
    }),
  );
}

/**
 * Converts meetings to GeoJSON (RFC 7946). Each is at the point of its place, or of the smallest place around it that has
 * coordinates; if there is none, it has no geometry. The properties are the fields of the meeting, the name of its place,
 * and the first and last day that it can have had, for programs that calculate with days. Nothing is lost.
 *
 * @param meetings - meetings, all of them or any selection
 * @param options - `places`: the places that the meetings refer to, and the places that contain those; without them no
 * meeting has a geometry
 * @returns an object for `JSON.stringify`
 * @throws TypeError if `meetings` is not a list of meetings, `options` is not an object, or its `places` are not a list
 * of places; RangeError for a misspelt option; EdtfError if a date is not supported EDTF
 * @example
 * ```ts
 * const [feature] = meetingsToGeoJson([getMeeting("2014-03-03-shenyang")], { places }).features;
 * feature?.properties.placeName; // => "Shenyang"
 * feature?.properties.firstDay; // => "2014-03-03"
 * ```
 */
export function meetingsToGeoJson<M extends Meeting>(
  meetings: readonly M[],
  options: { readonly places?: readonly Place[] } = {},
): GeoJson<MeetingProperties<M>> {
  expectList("meetingsToGeoJson", "meetings", meetings, "delegations");
  checkOptions("meetingsToGeoJson", options, ["places"]);
  const { places = [] } = options;
  expectList("meetingsToGeoJson", "places", places, "names");
  const placeById = new Map(places.map((place) => [place.id, place]));
  return collection(
    meetings.map((meeting) => {
      const place = meeting.place === undefined ? undefined : placeById.get(meeting.place);
      const located = place && nearestLocated(place, placeById);
      const { first, last } = shownDays(meeting);
      return feature(meeting.id, located?.coordinates, {
        ...meeting,
        ...(place && { placeName: nameToShow(place.names) ?? place.id }),
        ...(located && { locatedAt: located.id }),
        ...(first && { firstDay: first }),
        ...(last && { lastDay: last }),
      });
    }),
  );
}

const collection = <Properties>(features: readonly GeoJsonFeature<Properties>[]): GeoJson<Properties> => ({
  type: "FeatureCollection",
  features,
});

const feature = <Properties>(
  id: string,
  at: Coordinates | undefined,
  properties: Properties,
): GeoJsonFeature<Properties> => ({
  type: "Feature",
  id,
  geometry: at === undefined ? null : { type: "Point", coordinates: [at.longitude, at.latitude] },
  properties,
});

/** The place itself if it has coordinates, otherwise the smallest place around it that has them. */
function nearestLocated(place: Place, places: ReadonlyMap<string, Place>): Place | undefined {
  // Places that contain each other would never end.
  const seen = new Set<Place>();
  let here: Place | undefined = place;
  while (here !== undefined && here.coordinates === undefined && !seen.has(here)) {
    seen.add(here);
    here = here.partOf === undefined ? undefined : places.get(here.partOf);
  }
  return here?.coordinates === undefined ? undefined : here;
}
