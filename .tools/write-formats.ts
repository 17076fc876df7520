import { writeFile } from "node:fs/promises";
import path from "node:path";

import { fileFormats, toFiles } from "../src/formats/index.ts";
import type { Dataset } from "../src/model/dataset.ts";
import { datasetJsonSchema } from "../src/schema/index.ts";

/** The formats of the package. It has a JSON file for each collection, so one with all of them would only repeat them. */
const shipped = fileFormats.filter((format) => format !== "json");

/** Writes the dataset in every format that the package has, with the public functions. */
export async function writeFormats(dataset: Dataset, directory: string): Promise<void> {
  const files = Object.assign({}, ...shipped.map((format) => toFiles(dataset, format)), {
    "schema.json": `${JSON.stringify(datasetJsonSchema, null, 2)}\n`,
  });
  await Promise.all(Object.entries<string>(files).map(([file, text]) => writeFile(path.join(directory, file), text)));
}
