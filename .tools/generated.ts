import { collectionNames, fileNameOf } from "../src/model/ids.ts";
import { collectionIndex } from "./collection-index.ts";
import { fieldsPage } from "./fields-page.ts";
import { idTypes } from "./id-types.ts";
import { jsonSchemaOfDataset } from "./json-schema.ts";
import { type ReadData, recordsOf } from "./read-data.ts";
import { snippets } from "./snippets.ts";

/** Texts by their paths in the repository. */
export type Texts = Readonly<Record<string, string>>;

/** What is generated from the data files: the indexes of the collections, and the types of the ids. */
export const generatedFromData = (read: ReadData): Texts => ({
  ...Object.fromEntries(
    collectionNames.map((collection) => [
      `src/data/${fileNameOf(collection)}/index.ts`,
      collectionIndex(
        collection,
        read.files.filter((one) => one.collection === collection).map(({ file }) => file),
      ),
    ]),
  ),
  "src/data/ids.ts": idTypes((collection) => recordsOf(read, collection).map(({ value }) => String(value["id"]))),
});

/** What is generated from the zod schemas and the interfaces. */
export function generatedFromModel(): Texts {
  const schema = jsonSchemaOfDataset();
  return {
    "src/schema/dataset.schema.json": `${JSON.stringify(schema, null, 2)}\n`,
    "docs/fields.md": fieldsPage(schema),
    ".vscode/records.code-snippets": snippets(schema),
  };
}
