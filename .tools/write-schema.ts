/**
 * Writes what is generated from the zod schemas and the interfaces: src/schema/dataset.schema.json and docs/fields.md.
 * `--check` only compares.
 */
import { readFileSync, writeFileSync } from "node:fs";

import { fieldsPage } from "./fields-page.ts";
import { jsonSchemaOfDataset } from "./json-schema.ts";

const schema = jsonSchemaOfDataset();
const texts = {
  "src/schema/dataset.schema.json": `${JSON.stringify(schema, null, 2)}\n`,
  "docs/fields.md": fieldsPage(schema),
};

for (const [name, text] of Object.entries(texts)) {
  const file = new URL(`../${name}`, import.meta.url);
  if (!process.argv.includes("--check")) writeFileSync(file, text);
  else if (readFileSync(file, "utf8") !== text) {
    console.error(`${name} is out of date: run \`npm run json-schema\`.`);
    process.exitCode = 1;
  }
}
