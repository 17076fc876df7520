/** The files of one version of the dataset: the whole, its collections and its indicators. */
import type { CollectionName } from "japan-dprk-talks";

import { recordAddress } from "./address.ts";
import { csvRows } from "./csv-rows.ts";
import type { Library } from "./library.ts";
import { json, type NamedFile, once, pick } from "./writes.ts";

/** What every file that describes itself repeats. */
export function given({ about, citationOfDataset }: Pick<Library, "about" | "citationOfDataset">) {
  return { title: about.title, version: about.version, license: about.license, citation: citationOfDataset(about) };
}

/** The dataset and its collections as JSON, CSV, Parquet and Excel, with what the tables and columns are. */
export function tableFiles(library: Library): readonly NamedFile[] {
  const { about, collectionNames, dataset, fileNameOf, toFiles, toParquet, toWorkbook, vocabularies } = library;
  const texts = (["datapackage", "json"] as const).flatMap((format) => Object.entries(toFiles(dataset, format)));
  const parquet = once(() => toParquet(dataset));
  return [
    ...texts.map(([name, contents]): NamedFile => [name, () => contents]),
    ...Object.keys(parquet()).map((name): NamedFile => [name, () => pick(parquet(), name)]),
    ["dataset.xlsx", once(() => toWorkbook(dataset))],
    ["about.json", () => json(about)],
    ["vocabularies.json", () => json(vocabularies)],
    ...collectionNames.flatMap((collection): readonly NamedFile[] => [
      [`${fileNameOf(collection)}.json`, () => json(dataset[collection])],
      [`${fileNameOf(collection)}.xlsx`, once(() => toWorkbook({ about, [collection]: dataset[collection] }))],
    ]),
  ];
}

/** The dataset in the formats of other programs. */
export function otherFiles({ collectionNames, dataset, fileNameOf, toFiles, toNdjson }: Library): readonly NamedFile[] {
  const texts = (["jsonld", "geojson", "csl", "bibtex", "ics"] as const).flatMap((format) =>
    Object.entries(toFiles(dataset, format)),
  );
  return [
    ...texts.map(([name, contents]): NamedFile => [name, () => contents]),
    ...collectionNames.map((collection): NamedFile => [
      `${fileNameOf(collection)}.ndjson`,
      () => toNdjson(dataset[collection]),
    ]),
  ];
}

/** What the columns of a table of figures mean, by their names. */
function columnsOfFigures({ about, dataset, toDataPackage }: Library): Readonly<Record<string, string>> {
  const whole: unknown = JSON.parse(
    String(pick(toDataPackage({ about, figures: dataset.figures }), "datapackage.json")),
  );
  const { resources } = whole as {
    resources: { name: string; schema: { fields: { name: string; description?: string }[] } }[];
  }; // Cast: the form of a Data Package.
  const fields = resources.find(({ name }) => name === "figures")?.schema.fields ?? [];
  return Object.fromEntries(fields.map(({ name, description = "" }) => [name, description]));
}

/** The kinds of files that each indicator and each chart has. */
export const tableFormats = ["csv", "json", "metadata.json", "parquet", "xlsx"] as const;

/** Each indicator with its figures. */
export function indicatorFiles(library: Library): readonly NamedFile[] {
  const { about, dataset, getSource, sourcesOf, toCsv, toParquet, toWorkbook } = library;
  const columns = once(() => columnsOfFigures(library));
  return dataset.indicators.flatMap((indicator): readonly NamedFile[] => {
    const figures = dataset.figures.filter((figure) => figure.indicator === indicator.id);
    const sources = sourcesOf(indicator, figures).map(getSource);
    const address = new URL(recordAddress("en", "indicators", indicator.id), import.meta.env.SITE).href;
    const name = `indicators/${indicator.id}`;
    return [
      [`${name}.csv`, () => pick(toCsv({ about, figures }), "figures.csv")],
      [`${name}.json`, () => json({ indicator, figures, sources })],
      [`${name}.metadata.json`, () => json({ ...given(library), indicator, address, sources, columns: columns() })],
      [`${name}.parquet`, () => pick(toParquet({ about, figures }), "figures.parquet")],
      [`${name}.xlsx`, once(() => toWorkbook({ about, indicators: [indicator], figures, sources }))],
    ];
  });
}

/**
 * Each record as JSON, and as the row that it has in the table of its collection.
 *
 * No Parquet or Excel file: for one row, they would weigh 68 MB and take longer than the rest of the site.
 */
export function recordFiles(library: Library): readonly NamedFile[] {
  const { about, collectionNames, dataset, fileNameOf, toCsv } = library;
  return collectionNames.flatMap((collection: CollectionName) => {
    const table = fileNameOf(collection);
    // All at once: a table for each record would take longer than its page.
    const rows = once(() => csvRows(String(pick(toCsv({ about, [collection]: dataset[collection] }), `${table}.csv`))));
    return dataset[collection].flatMap((record, index): readonly NamedFile[] => [
      [`records/${table}/${record.id}.json`, () => json({ collection, record, ...given(library) })],
      [`records/${table}/${record.id}.csv`, () => `${rows()[0] ?? ""}${rows()[index + 1] ?? ""}`],
    ]);
  });
}
