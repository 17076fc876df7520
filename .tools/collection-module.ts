import { type CollectionName, fileNameOf } from "../src/model/ids.ts";

/**
 * JSON with everything beyond ASCII escaped, and the apostrophe: so it is written between apostrophes. An engine reads
 * such a text in half the time of a template literal with other scripts in it.
 */
const plain = (json: string): string =>
  json.replaceAll(/\P{ASCII}|'/gu, (letter) =>
    Array.from(
      { length: letter.length },
      (_, unit) => `\\u${letter.charCodeAt(unit).toString(16).padStart(4, "0")}`,
    ).join(""),
  );

/**
 * The same for CommonJS, which can read the JSON file beside it instead of carrying its text. A literal `require` keeps
 * esbuild from wrapping the records in an object of its own.
 */
export const collectionModuleOfJson = (collection: CollectionName): string =>
  `import { freeze } from "../../internal/freeze.ts";
export const ${collection} = /* @__PURE__ */ freeze(require("./${fileNameOf(collection)}.json"));`;

/** What is loaded in place of a collection's `index.ts` and the files that it imports: one frozen `JSON.parse`. */
export function collectionModule(collection: CollectionName, records: readonly unknown[]): string {
  const json = JSON.stringify(plain(JSON.stringify(records)));
  // One unmarked call would keep the data in every bundle.
  return `import { freeze } from "../../internal/freeze.ts";
export const ${collection} = /* @__PURE__ */ freeze(/* @__PURE__ */ JSON.parse(${json}));`;
}
