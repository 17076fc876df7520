/** Writes src/formats/record-schema.json from the zod schemas and the interfaces. `--check` only compares. */
import { readFileSync, writeFileSync } from "node:fs";

import { schemaOfRecord } from "./json-schema.ts";

const file = new URL("../src/formats/record-schema.json", import.meta.url);
const text = `${JSON.stringify(schemaOfRecord(), null, 2)}\n`;

if (!process.argv.includes("--check")) writeFileSync(file, text);
else if (readFileSync(file, "utf8") !== text) {
  console.error("src/formats/record-schema.json does not fit the schemas: run `npm run json-schema`.");
  process.exitCode = 1;
}
