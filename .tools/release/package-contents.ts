import { existsSync, readFileSync } from "node:fs";
import path from "node:path";
import { pathToFileURL } from "node:url";

import { parquetMetadata } from "hyparquet";

import type { Dataset } from "../../src/model/dataset.ts";
import { collectionNames, fileNameOf } from "../../src/model/ids.ts";
import type { RenamedIds } from "../../src/model/renamed-ids.ts";
import { apiReport } from "./api-report.ts";
import { type Columns, csvColumns, jsonFields, parquetColumns } from "./columns.ts";

/** What users of a release may depend on. */
export interface PackageContents {
  readonly version: string;
  readonly dataset: Dataset;
  readonly redirects: RenamedIds;
  readonly columns: Columns;
  /** The public types, as an API report. */
  readonly types: string;
}

/** Reads a built package: the repository after `npm run build`, or an unpacked release. */
export async function packageContents(folder: string): Promise<PackageContents> {
  const read = (file: string) => JSON.parse(readFileSync(path.join(folder, file), "utf8"));
  const dataset = datasetIn(folder);
  return {
    version: versionIn(folder),
    dataset,
    redirects: redirectsIn(folder),
    columns: new Map([...jsonFields(read("dist/data/schema.json")), ...(await tableColumns(folder, dataset))]),
    types: apiReport(folder),
  };
}

/** The version of a package. */
export const versionIn = (folder: string): string =>
  JSON.parse(readFileSync(path.join(folder, "package.json"), "utf8")).version;

/** The dataset of a built package, from its JSON files. */
export function datasetIn(folder: string): Dataset {
  const read = (part: string): unknown =>
    JSON.parse(readFileSync(path.join(folder, "dist/data", `${part}.json`), "utf8"));
  const parts = ["about", "vocabularies", ...collectionNames] as const;
  const dataset = Object.fromEntries(
    parts.map((part) => [part, read(part === "about" || part === "vocabularies" ? part : fileNameOf(part))]),
  );
  // Cast: the build wrote each of them from a dataset that it had checked.
  return dataset as unknown as Dataset;
}

/** The renamed ids of a built package. */
function redirectsIn(folder: string): RenamedIds {
  const file = path.join(folder, "dist/data/redirects.json");
  return existsSync(file) ? JSON.parse(readFileSync(file, "utf8")) : {};
}

interface Formats {
  readonly toDataPackage: (dataset: Dataset) => Readonly<Record<"datapackage.json", string>>;
  readonly toParquet: (dataset: Dataset) => Readonly<Record<string, Uint8Array>>;
}

/** The columns of the tables, as the formats of that very package write them. */
async function tableColumns(folder: string, dataset: Dataset): Promise<Columns> {
  const load = async (file: string): Promise<Formats> => import(pathToFileURL(path.join(folder, file)).href);
  const { toDataPackage } = await load("dist/formats.js");
  const { toParquet } = await load("dist/formats/parquet.js");
  const parquet = Object.entries(toParquet(dataset)).flatMap(([file, bytes]) => [
    ...parquetColumns(file, parquetMetadata(bytes.slice().buffer).schema),
  ]);
  return new Map([...csvColumns(JSON.parse(toDataPackage(dataset)["datapackage.json"])), ...parquet]);
}
