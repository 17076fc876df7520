import { check, HintError } from "@placemarkio/check-geojson";
import { describe, expect, it } from "vitest";

import { meetingsToGeoJson, placesToGeoJson } from "../../src/formats/to-geojson.ts";
import { meetings, places, recordById } from "../../src/index.ts";
import type { Place } from "../../src/model/place.ts";
import { meeting } from "../builders.ts";

const place = (fields: Partial<Place> & { readonly id: string }): Place => ({
  names: { en: fields.id },
  kind: "city",
  sources: ["s"],
  ...fields,
});
const located = { latitude: 39.03, longitude: 125.75 };

/** What a linter of GeoJSON complains about. */
function complaints(value: unknown): readonly string[] {
  try {
    check(JSON.stringify(value));
    return [];
  } catch (error) {
    return error instanceof HintError ? error.issues.map(({ message }) => message) : [String(error)];
  }
}

describe("meetingsToGeoJson, of places", () => {
  it("names the place of a meeting, and knows none without the places", () => {
    const talks = [meeting({ id: "m", place: "a" })];
    const named = (names: Place["names"]) =>
      meetingsToGeoJson(talks, { places: [place({ id: "a", names })] }).features[0]?.properties.placeName;
    expect([named({ en: "Geneva" }), named({ ja: "乙" }), named({})]).toEqual(["Geneva", "乙", "a"]);
    expect(meetingsToGeoJson(talks).features).toMatchObject([{ id: "m", geometry: null }]);
  });
});

describe("placesToGeoJson", () => {
  it("puts longitude first, and keeps a place without coordinates", () => {
    expect(
      placesToGeoJson([place({ id: "a", coordinates: located }), place({ id: "b", names: { ja: "乙" } })]).features,
    ).toMatchObject([
      { id: "a", geometry: { type: "Point", coordinates: [125.75, 39.03] }, properties: { name: "a", kind: "city" } },
      { id: "b", geometry: null, properties: { name: "乙" } },
    ]);
  });

  it("is what a linter takes", () => {
    expect(complaints(placesToGeoJson(places))).toEqual([]);
    expect(complaints(placesToGeoJson([]))).toEqual([]);
    expect(complaints({ type: "FeatureCollection", features: [{ type: "Feature", geometry: null }] })).not.toEqual([]);
  });

  it("brings every place through", () => {
    const { features } = JSON.parse(JSON.stringify(placesToGeoJson(places)));
    const read = features.map(({ geometry, properties: { name: _name, ...fields } }: (typeof features)[number]) => ({
      ...fields,
      ...(geometry && { coordinates: { latitude: geometry.coordinates[1], longitude: geometry.coordinates[0] } }),
    }));
    expect(read).toEqual(places);
  });
});

describe("meetingsToGeoJson", () => {
  it("puts a meeting at its place, or at the nearest larger one that has coordinates", () => {
    const record = [place({ id: "city", coordinates: located }), place({ id: "hotel", kind: "site", partOf: "city" })];
    expect(
      meetingsToGeoJson([meeting({ id: "m", place: "hotel", start: "2002-10", end: "2002-11-03" })], { places: record })
        .features,
    ).toMatchObject([
      {
        geometry: { coordinates: [125.75, 39.03] },
        properties: { placeName: "hotel", locatedAt: "city", firstDay: "2002-10-01", lastDay: "2002-11-03" },
      },
    ]);
  });

  it("has no point where no place is known or has coordinates, and none in a circle", () => {
    const circle = [place({ id: "a", partOf: "b" }), place({ id: "b", partOf: "a" })];
    const { features } = meetingsToGeoJson([meeting({ id: "m", place: "a" }), meeting({ id: "n" })], {
      places: circle,
    });
    expect(features.map(({ geometry }) => geometry)).toEqual([null, null]);
    expect(features[1]?.properties).toEqual(meeting({ id: "n" }));
  });

  it("takes the first day for the last where no source states the last", () => {
    const [feature] = meetingsToGeoJson([meeting({ id: "m", start: "2002-10" })], { places: [] }).features;
    expect(feature?.properties).toMatchObject({ firstDay: "2002-10-01", lastDay: "2002-10-31" });
  });

  it("takes the days that all the dates of a meeting leave together", () => {
    const sessions = [{ start: "2012-05-04", summary: "A session", sources: ["s"] }] as const;
    const { features } = meetingsToGeoJson([
      meeting({ id: "m", start: "1995-10~", end: "1995-10-03" }),
      meeting({ id: "n", end: "1971-01-29" }),
      meeting({ id: "o", start: "2012-05-02", sessions }),
    ]);
    expect(features.map(({ properties: { firstDay, lastDay } }) => [firstDay, lastDay])).toEqual([
      ["1995-10-01", "1995-10-03"],
      ["1971-01-29", "1971-01-29"],
      ["2012-05-02", "2012-05-04"],
    ]);
  });

  it("finds the places of many meetings in linear time", () => {
    const record = Array.from({ length: 20_000 }, (_, index) =>
      place({
        id: `p${index}`,
        ...(index > 0 && { partOf: `p${index - 1}` }),
        ...(index % 100 === 0 && { coordinates: located }),
      }),
    );
    const many = record.map(({ id }) => meeting({ id, place: id }));
    const { features } = meetingsToGeoJson(many, { places: record });
    expect(features.every(({ geometry }) => geometry !== null)).toBe(true);
  });

  it("leaves a bound out that the date does not set", () => {
    const [feature] = meetingsToGeoJson([meeting({ id: "m", start: "2002-10/.." })], { places: [] }).features;
    expect(feature?.properties.firstDay).toBe("2002-10-01");
    expect(feature?.properties).not.toHaveProperty("lastDay");
  });

  it("is what a linter takes, and brings every meeting through", () => {
    const collection = meetingsToGeoJson(meetings, { places });
    expect(complaints(collection)).toEqual([]);
    const { features } = JSON.parse(JSON.stringify(collection));
    const read = features.map(
      ({
        properties: { placeName: _name, locatedAt: _at, firstDay: _first, lastDay: _last, ...fields },
      }: (typeof features)[number]) => fields,
    );
    expect(read).toEqual(meetings);
    const onMap = collection.features.filter(({ geometry }) => geometry !== null).map(({ id }) => id);
    const isOnMap = (id: string | undefined): boolean => {
      const there = id === undefined ? undefined : recordById(places, id);
      return there !== undefined && (there.coordinates !== undefined || isOnMap(there.partOf));
    };
    expect(onMap).toEqual(meetings.filter((one) => isOnMap(one.place)).map(({ id }) => id));
  });
});
