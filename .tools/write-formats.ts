import { readFileSync } from "node:fs";
import { writeFile } from "node:fs/promises";
import path from "node:path";

import { isDay } from "../src/dates/index.ts";
import {
  aboutThisRecord,
  type GeoJson,
  type JsonLd,
  meetingsToGeoJson,
  placesToGeoJson,
  recordSchema,
  toBibtex,
  toCsl,
  toDataPackage,
  toICalendar,
  toJsonLd,
} from "../src/formats/index.ts";
import type { Dataset } from "../src/schema/dataset.ts";

const manifest = JSON.parse(readFileSync(new URL("../package.json", import.meta.url), "utf8"));
const about = { ...aboutThisRecord, version: String(manifest.version) };

/** JSON with one entry of its list a line: a change of a record is a change of a line. */
const lines = (list: readonly unknown[]): string => `[\n${list.map((entry) => JSON.stringify(entry)).join(",\n")}\n]`;
const jsonLd = ({ "@context": context, "@graph": nodes }: JsonLd): string =>
  `{"@context":${JSON.stringify(context)},"@graph":${lines(nodes)}}\n`;
const geoJson = ({ type, features }: GeoJson<unknown>): string =>
  `{"type":${JSON.stringify(type)},"features":${lines(features)}}\n`;

/** Writes the whole record in every format, with the functions that everybody has. */
export async function writeFormats(dataset: Dataset, directory: string): Promise<void> {
  const { sources, places, meetings } = dataset;
  // The day of the last look at a source is that of the state of the record: two builds of it are the same.
  const stamp = sources
    .map(({ accessed }) => accessed)
    .filter(isDay)
    .toSorted()
    .at(-1);
  if (stamp === undefined) throw new Error("No source says on which day it was read.");
  const files = {
    ...toDataPackage(dataset, about),
    "schema.json": `${JSON.stringify(recordSchema, null, 2)}\n`,
    "record.jsonld": jsonLd(toJsonLd(dataset, about)),
    "places.geojson": geoJson(placesToGeoJson(places)),
    "meetings.geojson": geoJson(meetingsToGeoJson(meetings, places)),
    "meetings.ics": toICalendar(meetings, { stamp, places }),
    "sources.csl.json": `${lines(toCsl(sources))}\n`,
    "sources.bib": toBibtex(sources),
  };
  await Promise.all(Object.entries(files).map(([file, text]) => writeFile(path.join(directory, file), text)));
}
