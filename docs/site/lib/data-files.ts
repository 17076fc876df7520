/** The files under `/v1/`: the dataset, its collections, indicators, charts and records, as the library's formats write them. */
import {
  about,
  citationOfDataset,
  type CollectionName,
  collectionNames,
  dataset,
  fileNameOf,
  getSource,
  indicators,
  sourcesOf,
  vocabularies,
} from "japan-dprk-talks";
import { toCsv, toDataPackage, toFiles, toNdjson } from "japan-dprk-talks/formats";
import { toParquet } from "japan-dprk-talks/formats/parquet";
import { toWorkbook } from "japan-dprk-talks/formats/workbook";

import type { Cell } from "../charts/chart.ts";
import { charts } from "../charts/charts.ts";
import { figuresOf } from "../charts/series.ts";
import { recordAddress } from "./address.ts";

export type Contents = string | Uint8Array;
export type Write = () => Contents | Promise<Contents>;

const json = (value: unknown): string => `${JSON.stringify(value, null, 1)}\n`;
const pick = (files: Readonly<Record<string, Contents>>, name: string): Contents => {
  const contents = files[name];
  if (contents === undefined) throw new Error(`The library no longer writes ${name}.`);
  return contents;
};

const citation = citationOfDataset(about);
const given = { title: about.title, version: about.version, license: about.license, citation };

/** A value that is worked out when it is first needed. */
function once<Value>(make: () => Value): () => Value {
  let value: { readonly made: Value } | undefined;
  return () => (value ??= { made: make() }).made;
}

/** The whole dataset in the formats of several files, by file name. */
function wholeFiles(): readonly (readonly [string, Write])[] {
  const formats = ["datapackage", "json", "jsonld", "geojson", "csl", "bibtex", "ics"] as const;
  const texts = formats.flatMap((format) => Object.entries(toFiles(dataset, format)));
  const parquet = once(() => toParquet(dataset));
  return [
    ...texts.map(([name, contents]) => [name, () => contents] as const),
    ...Object.keys(parquet()).map((name) => [name, () => pick(parquet(), name)] as const),
    ["dataset.xlsx", () => toWorkbook(dataset)],
    ["about.json", () => json(about)],
    ["vocabularies.json", () => json(vocabularies)],
    ...collectionNames.flatMap((collection): (readonly [string, Write])[] => [
      [`${fileNameOf(collection)}.json`, () => json(dataset[collection])],
      [`${fileNameOf(collection)}.ndjson`, () => toNdjson(dataset[collection])],
    ]),
  ];
}

/** What the columns of a table mean, by their names. */
const columnsOf = once((): Readonly<Record<string, string>> => {
  const whole: unknown = JSON.parse(
    String(pick(toDataPackage({ about, figures: dataset.figures }), "datapackage.json")),
  );
  const { resources } = whole as {
    resources: { name: string; schema: { fields: { name: string; description?: string }[] } }[];
  }; // Cast: the form of a Data Package.
  const fields = resources.find(({ name }) => name === "figures")?.schema.fields ?? [];
  return Object.fromEntries(fields.map(({ name, description = "" }) => [name, description]));
});

const indicatorFiles = (): readonly (readonly [string, Write])[] =>
  indicators.flatMap((indicator): (readonly [string, Write])[] => {
    const own = figuresOf(indicator);
    const sources = sourcesOf(indicator, own).map(getSource);
    const address = new URL(recordAddress("en", "indicators", indicator.id), import.meta.env.SITE).href;
    return [
      [`indicators/${indicator.id}.csv`, () => pick(toCsv({ figures: own }), "figures.csv")],
      [`indicators/${indicator.id}.json`, () => json({ indicator, figures: own, sources })],
      [
        `indicators/${indicator.id}.metadata.json`,
        () => json({ ...given, indicator, address, sources, columns: columnsOf() }),
      ],
    ];
  });

const cellText = (cell: Cell): string => {
  const text = String(cell);
  return /[",\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
};

const chartFiles = (): readonly (readonly [string, Write])[] =>
  charts.flatMap((chart): (readonly [string, Write])[] => {
    const { id, title, sentence, columns, rows, caveats, code } = chart;
    const sources = chart.sources.map(getSource);
    return [
      [`charts/${id}.csv`, () => [columns, ...rows].map((row) => `${row.map(cellText).join(",")}\r\n`).join("")],
      [
        `charts/${id}.json`,
        () => json(rows.map((row) => Object.fromEntries(columns.map((column, index) => [column, row[index] ?? ""])))),
      ],
      [
        `charts/${id}.metadata.json`,
        () => json({ ...given, chart: title.en, sentence: sentence.en, sources, caveats, code }),
      ],
    ];
  });

const recordFiles = (): readonly (readonly [string, Write])[] =>
  collectionNames.flatMap((collection: CollectionName) =>
    dataset[collection].map((record): readonly [string, Write] => [
      `records/${fileNameOf(collection)}/${record.id}.json`,
      () => json({ collection, record, ...given }),
    ]),
  );

/** Every file, by its path below `/v1/`. */
export const dataFiles = once(
  (): ReadonlyMap<string, Write> => new Map([...wholeFiles(), ...indicatorFiles(), ...chartFiles(), ...recordFiles()]),
);

/** The files of one exact version: the dataset and its collections, without those for single records. */
export const releaseFiles = once((): ReadonlyMap<string, Write> => new Map([...wholeFiles(), ...indicatorFiles()]));
