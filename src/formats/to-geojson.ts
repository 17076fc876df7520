import { type Day, earliest, latest } from "../dates/index.ts";
import type { Meeting } from "../model/meeting.ts";
import type { Names } from "../model/names.ts";
import type { Coordinates, Place } from "../model/place.ts";

/** A feature as GeoJSON writes it: where something is, and what is known of it. */
export interface GeoJsonFeature<Properties> {
  readonly type: "Feature";
  readonly id: string;
  /** Longitude first. Null: the feature has no location. */
  readonly geometry: { readonly type: "Point"; readonly coordinates: readonly [number, number] } | null;
  readonly properties: Properties;
}

/** A list of features as GeoJSON writes it. */
export interface GeoJson<Properties> {
  readonly type: "FeatureCollection";
  readonly features: readonly GeoJsonFeature<Properties>[];
}

/** What a place has beside its location. */
export type PlaceProperties<P extends Place = Place> = Omit<P, "coordinates"> & {
  /** One of the names, to write on a map: the English one where there is one. */
  readonly name: string;
};

/** What a meeting has beside its location. */
export type MeetingProperties<M extends Meeting = Meeting> = M & {
  readonly placeName?: string;
  /** The place that the point stands for: that of the meeting, or one that it lies in. */
  readonly locatedAt?: string;
  /** The first day that the meeting can have had. */
  readonly firstDay?: Day;
  /** The last day that it can have had, where a source states one. */
  readonly lastDay?: Day;
};

/**
 * Places as GeoJSON (RFC 7946): a point each, or no geometry where the record has no coordinates. The properties are the
 * fields of the record, and a name to write on a map. Nothing is lost.
 *
 * @param places - places, all of them or any selection
 * @returns an object to be written with `JSON.stringify`
 * @example
 * ```ts
 * const [feature] = placesToGeoJson([getPlace("shenyang")]).features;
 * feature?.properties.name; // => "Shenyang"
 * feature?.geometry?.type; // => "Point"
 * ```
 */
export function placesToGeoJson<P extends Place>(places: readonly P[]): GeoJson<PlaceProperties<P>> {
  return collection(
    places.map((place) => {
      const { coordinates, ...fields } = place;
      return feature(place.id, coordinates, { ...fields, name: nameToShow(place.names) ?? place.id });
    }),
  );
}

/**
 * Meetings as GeoJSON (RFC 7946): each at the point of its place, or of the nearest larger place that has coordinates;
 * without a geometry where there is none. The properties are the fields of the record, the name of the place, and the
 * first and the last day that it can have had, for programs that count with days. Nothing is lost.
 *
 * @param meetings - meetings, all of them or any selection
 * @param places - the places that they refer to, and those in which these lie
 * @returns an object to be written with `JSON.stringify`
 * @example
 * ```ts
 * const [feature] = meetingsToGeoJson([getMeeting("2014-03-03-shenyang")], places).features;
 * feature?.properties.placeName; // => "Shenyang"
 * feature?.properties.firstDay; // => "2014-03-03"
 * ```
 */
export function meetingsToGeoJson<M extends Meeting>(
  meetings: readonly M[],
  places: readonly Place[],
): GeoJson<MeetingProperties<M>> {
  return collection(
    meetings.map((meeting) => {
      const place = places.find(({ id }) => id === meeting.place);
      const located = place && nearestLocated(place, places);
      const first = meeting.start && earliest(meeting.start);
      const until = meeting.end ?? meeting.start;
      const last = until && latest(until);
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

/** A place itself, or the smallest that it lies in, of those with coordinates. */
function nearestLocated(place: Place, places: readonly Place[]): Place | undefined {
  if (place.coordinates !== undefined) return place;
  // Without itself: a circle of places would never end.
  const others = places.filter((other) => other !== place);
  const larger = others.find(({ id }) => id === place.partOf);
  return larger && nearestLocated(larger, others);
}

const nameToShow = ({ en, ja, ko, zh }: Names): string | undefined => en ?? ja ?? ko ?? zh;
