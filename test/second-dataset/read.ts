import { readFileSync } from "node:fs";

import { collectionNames, type Dataset, fileNameOf } from "../../src/index.ts";
import { parseDataset } from "../../src/schema/index.ts";

const readJson = (name: string): unknown => JSON.parse(readFileSync(new URL(`${name}.json`, import.meta.url), "utf8"));

/** The talks between the Government of Colombia and the FARC-EP: a real dataset that has nothing to do with Japan. */
export const secondDataset: Dataset = parseDataset({
  about: readJson("about"),
  vocabularies: readJson("vocabularies"),
  ...Object.fromEntries(collectionNames.map((collection) => [collection, readJson(fileNameOf(collection))])),
});
