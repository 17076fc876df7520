import { type Day, isDay } from "../dates/index.ts";
import type { Dataset, Selection } from "../model/dataset.ts";
import { collectionNames, fileNameOf } from "../model/ids.ts";
import { checkRecords } from "./check-records.ts";
import { jsonText } from "./json-text.ts";
import { toBibtex } from "./to-bibtex.ts";
import { toCsl } from "./to-csl.ts";
import { toCsv } from "./to-csv.ts";
import { toDataPackage } from "./to-data-package.ts";
import { type GeoJson, meetingsToGeoJson, placesToGeoJson } from "./to-geojson.ts";
import { toICalendar } from "./to-icalendar.ts";
import { toJsonLd } from "./to-json-ld.ts";
import { toNdjson } from "./to-ndjson.ts";

/** The formats that {@link toFiles} writes. */
export const fileFormats = [
  "csv",
  "datapackage",
  "json",
  "ndjson",
  "jsonld",
  "geojson",
  "csl",
  "bibtex",
  "ics",
] as const;
export type FileFormat = (typeof fileFormats)[number];

const writers: Readonly<Record<FileFormat, (records: Selection) => Readonly<Record<string, string>>>> = {
  csv: toCsv,
  datapackage: toDataPackage,
  json: (records) => {
    const itself = Object.entries(wholeParts(records)).map(([name, part]) => `"${name}":${JSON.stringify(part)}`);
    const collections = given(records).map(([name, list]) => `"${name}":${lines(list)}`);
    return { "dataset.json": `{${[...itself, ...collections].join(",\n")}}\n` };
  },
  ndjson: (records) => ({
    ...Object.fromEntries(
      Object.entries(wholeParts(records)).map(([name, part]) => [`${name}.json`, `${JSON.stringify(part, null, 2)}\n`]),
    ),
    ...Object.fromEntries(given(records).map(([name, list]) => [`${fileNameOf(name)}.ndjson`, toNdjson(list)])),
  }),
  jsonld: (records) => {
    const { "@context": context, "@graph": nodes } = toJsonLd(records);
    return { "dataset.jsonld": `{"@context":${JSON.stringify(context)},"@graph":${lines(nodes)}}\n` };
  },
  geojson: ({ places = [], meetings = [] }) => ({
    "places.geojson": featureLines(placesToGeoJson(places)),
    "meetings.geojson": featureLines(meetingsToGeoJson(meetings, { places })),
  }),
  csl: ({ sources = [] }) => ({ "sources.csl.json": `${lines(toCsl(sources))}\n` }),
  bibtex: ({ sources = [] }) => ({ "sources.bib": toBibtex(sources) }),
  ics: ({ sources = [], meetings = [], ...rest }) => ({
    "meetings.ics": toICalendar(meetings, { ...rest, stamp: rest.about.coverage?.cutOff ?? lastReading(sources) }),
  }),
};

/**
 * Writes records as the files of a format, with the names and in the form that the package uses for the whole dataset. A
 * list has one entry per line, so that a change to one record changes one line.
 *
 * `json` is one file with the whole dataset, which `checkDataset` reads back; the package has a JSON file for each collection
 * instead. Formats that are not text are functions of their own: `toWorkbook` and `toParquet`.
 *
 * The calendar's entries are stamped with the dataset's cut-off day or, without one, with the last day on which a source
 * was read, so the same records always give the same file.
 *
 * @param records - a dataset, or an excerpt from one
 * @param format - `csv`, `datapackage` (the CSV files and `datapackage.json`), `json`, `ndjson`, `jsonld`, `geojson`,
 * `csl`, `bibtex` or `ics`
 * @returns the contents of each file, by file name; the comment of each format's own function says what it leaves out
 * @throws TypeError if `records` is not an object with `about` and lists of records
 * @throws RangeError for another format or an unknown collection; for a calendar if there is no cut-off day and no
 * source has a day in `accessed`; for a data package without any table; and for a number that is not finite
 * @example
 * ```ts
 * Object.keys(toFiles(dataset, "geojson")); // => ["places.geojson", "meetings.geojson"]
 * const talks = excerpt(dataset, findMeetings(meetings, { series: "red-cross-talks" }));
 * toFiles(talks, "ndjson")["meetings.ndjson"] === toNdjson(talks.meetings); // => true
 * ```
 */
export function toFiles(records: Selection, format: FileFormat): Readonly<Record<string, string>> {
  // The types forbid another word, but it may come from a program's own input.
  if (!Object.hasOwn(writers, format))
    throw new RangeError(`Unknown format "${format}": expected one of ${fileFormats.join(", ")}.`);
  checkRecords("toFiles", records);
  return writers[format](records);
}

/** What a dataset says about itself and its words, as far as they are given. */
const wholeParts = ({ about, vocabularies }: Selection) => ({ about, ...(vocabularies && { vocabularies }) });

/** The collections that are given, in the order of a dataset. */
const given = (records: Selection) =>
  collectionNames.flatMap((name) => {
    const list: readonly { readonly id: string }[] | undefined = records[name];
    return list === undefined ? [] : [[name, list] as const];
  });

const lines = (list: readonly unknown[]): string => `[\n${list.map(jsonText).join(",\n")}\n]`;

const featureLines = ({ type, features }: GeoJson<unknown>): string =>
  `{"type":${JSON.stringify(type)},"features":${lines(features)}}\n`;

/** The date stamp of a dataset: the last day on which one of its sources was read. */
function lastReading(sources: Dataset["sources"]): Day {
  const last = sources
    .map(({ accessed }) => accessed)
    .filter(isDay)
    .toSorted()
    .at(-1);
  if (last !== undefined) return last;
  throw new RangeError(
    "A calendar needs a date stamp: give the dataset a cut-off day (about.coverage.cutOff), or pass the sources too, at least one of them with a day in `accessed`.",
  );
}
