import { writeFile } from "node:fs/promises";
import path from "node:path";

import { toDataPackage } from "../src/formats/index.ts";
import type { Dataset } from "../src/model/dataset.ts";
import { datasetJsonSchema } from "../src/schema/index.ts";

/**
 * Writes the Data Package and the JSON Schema, beside the JSON files. Every other format can be made from the package by
 * its functions and its command, so the package does not carry it.
 */
export async function writeFormats(dataset: Dataset, directory: string): Promise<void> {
  const files = { ...toDataPackage(dataset), "schema.json": `${JSON.stringify(datasetJsonSchema, null, 2)}\n` };
  await Promise.all(Object.entries<string>(files).map(([file, text]) => writeFile(path.join(directory, file), text)));
}
