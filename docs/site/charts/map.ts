/** The map of venues: where land, borders and places go. Knows no drawing: the component turns it into SVG. */
import { geoCentroid, geoConicEqualArea, geoNaturalEarth1, geoPath, type GeoProjection } from "d3-geo";
import { meetings, places, type Places } from "japan-dprk-talks";
import { feature, mesh } from "topojson-client";
import type { GeometryCollection, Topology } from "topojson-specification";
import countries50 from "world-atlas/countries-50m.json" with { type: "json" };
import countries110 from "world-atlas/countries-110m.json" with { type: "json" };

import { radiusFor } from "./radius.ts";

type Place = Places[number];
type World = Topology<{ countries: GeometryCollection; land: GeometryCollection }>;

/** Of the package world-atlas (Natural Earth, public domain). */
const asWorld = (file: unknown): World => file as World; // Cast: the package documents this form.
const [coarse, fine] = [asWorld(countries110), asWorld(countries50)];

export const size = { width: 460, height: 430, worldHeight: 200 };

/** The part of the world that the large map shows, by its corners. */
const eastAsia: GeoJSON.MultiPoint = {
  type: "MultiPoint",
  coordinates: [
    [103.5, 20.5],
    [104, 50.5],
    [144, 48],
    [144.5, 24],
  ],
};

const near = geoConicEqualArea()
  .parallels([25, 45])
  .rotate([-123, 0])
  .fitExtent(
    [
      [6, 6],
      [size.width - 6, size.height - 6],
    ],
    eastAsia,
  )
  .clipExtent([
    [0, 0],
    [size.width, size.height],
  ]);
const far = geoNaturalEarth1()
  .rotate([-40, 0])
  .fitSize([size.width, size.worldHeight + 26], { type: "Sphere" });
// Without the Antarctic, where nobody met.
far.clipExtent([
  [0, 0],
  [size.width, size.worldHeight],
]);

/**
 * A path in tenths of a pixel, each point from the one before, without the points that nobody sees: those less than a
 * distance from the last one. It weighs a fifth.
 */
function compact(path: string, distance: number): string {
  return path
    .split(/(?=M)/)
    .map((line) => {
      const points = [...line.matchAll(/[ML](-?[\d.]+),(-?[\d.]+)/g)].map(([, x, y]) => [
        Math.round(Number(x) * 10),
        Math.round(Number(y) * 10),
      ]);
      const kept: [number, number][] = [];
      points.forEach(([x = 0, y = 0], index) => {
        const last = kept.at(-1);
        const isEnd = index === points.length - 1 && !line.endsWith("Z");
        if (last === undefined || isEnd || Math.hypot(x - last[0], y - last[1]) >= distance * 10) kept.push([x, y]);
      });
      // An island or a border that is shorter than that.
      if (kept.length < (line.endsWith("Z") ? 3 : 2)) return "";
      const steps = kept.map(([x, y], index) => {
        const [fromX, fromY] = kept[index - 1] ?? [0, 0];
        const down = y - fromY;
        return `${x - fromX}${down < 0 ? "" : " "}${down}`;
      });
      const [first = "", ...others] = steps;
      return `M${first}l${others.join(" ").replaceAll(" -", "-")}${line.endsWith("Z") ? "z" : ""}`;
    })
    .join("");
}

interface Ground {
  readonly land: string;
  readonly borders: string;
}

function ground(world: World, projection: GeoProjection, distance: number): Ground {
  const path = geoPath(projection).digits(1);
  const { countries, land } = world.objects;
  return {
    land: compact(path(feature(world, land)) ?? "", distance),
    borders: compact(path(mesh(world, countries, (one, other) => one !== other)) ?? "", distance),
  };
}

/** The numbers by which the map knows the countries that meetings were in without a source naming the town. */
const numbers: Readonly<Record<string, string>> = {
  CN: "156",
  JP: "392",
  KP: "408",
  KR: "410",
  MM: "104",
  MN: "496",
  VN: "704",
};

/** Where a place is: its recorded point or, for a country, the middle of its area on the map. */
function pointOf(place: Place): readonly [number, number] | undefined {
  if (place.coordinates !== undefined) return [place.coordinates.longitude, place.coordinates.latitude];
  if (place.kind !== "country") return undefined;
  const { countries } = fine.objects;
  const shape = countries.geometries.find(({ id }) => id === numbers[place.country ?? ""]);
  return shape && geoCentroid(feature(fine, shape));
}

/** A place on one of the maps. */
export interface Spot {
  readonly place: Place;
  readonly meetings: number;
  readonly x: number;
  readonly y: number;
}

const countAt = new Map<string, number>();
for (const { place } of meetings) if (place !== undefined) countAt.set(place, (countAt.get(place) ?? 0) + 1);

const tidy = (number: number): number => Math.round(number * 10) / 10;

const used = places
  .filter(({ id }) => countAt.has(id))
  .map((place) => ({ place, meetings: countAt.get(place.id) ?? 0, at: pointOf(place) }))
  .toSorted((one, other) => other.meetings - one.meetings);

/** The places of meetings, those with most meetings first. */
export const venueCounts: readonly { readonly place: Place; readonly meetings: number }[] = used;

const isIn = ([x, y]: readonly [number, number]): boolean =>
  x > 4 && y > 4 && x < size.width - 4 && y < size.height - 4;

function spotsOn(projection: GeoProjection, isHere: (at: readonly [number, number]) => boolean): readonly Spot[] {
  return used.flatMap(({ at, ...spot }) => {
    const point = at && projection([at[0], at[1]]);
    return at && point && isHere(at) ? [{ ...spot, x: tidy(point[0]), y: tidy(point[1]) }] : [];
  });
}

/** Moves the rings of countries off the circles of their towns: somewhere in a country is no point. */
function apart(spots: readonly Spot[]): readonly Spot[] {
  const towns = spots.filter(({ place }) => place.kind !== "country");
  return spots.map((spot) => {
    if (spot.place.kind !== "country") return spot;
    const covered = towns.find(
      (town) => Math.hypot(town.x - spot.x, town.y - spot.y) < radiusFor(town.meetings) + radiusFor(spot.meetings),
    );
    if (covered === undefined) return spot;
    const [aside, down] = [spot.x - covered.x, spot.y - covered.y];
    const distance = Math.hypot(aside, down);
    const reach = radiusFor(covered.meetings) + radiusFor(spot.meetings) + 1;
    return { ...spot, x: tidy(covered.x + (aside / distance) * reach), y: tidy(covered.y + (down / distance) * reach) };
  });
}

const isNear = (at: readonly [number, number]): boolean => {
  const point = near([at[0], at[1]]);
  return point !== null && isIn(point);
};

/** East Asia, large. */
export const nearMap = { ground: ground(fine, near, 0.6), spots: apart(spotsOn(near, isNear)) };
/** The world, small, with the places that the large map does not show. */
export const farMap = {
  land: ground(coarse, far, 1.2).land,
  spots: apart(spotsOn(far, (at) => !isNear(at))),
  /** What the large map shows. */
  frame: eastAsia.coordinates.map(([longitude = 0, latitude = 0]) => {
    const [x, y] = far([longitude, latitude]) ?? [0, 0];
    return `${tidy(x)} ${tidy(y)}`;
  }),
};
/** The places of meetings whose point the record does not have. */
export const unplaced = used.filter(({ at }) => at === undefined);
/** The meetings whose place no source states. */
export const withoutPlace = meetings.filter(({ place }) => place === undefined).length;
