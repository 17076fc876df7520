/**
 * Writes .tools/published-ids.json: every id that has been in a release. Run at each release; it only ever adds ids.
 */
import { readFileSync, writeFileSync } from "node:fs";

import { dataset } from "../src/data/dataset.ts";
import { collectionNames } from "../src/model/ids.ts";

const file = new URL("published-ids.json", import.meta.url);
const published: Readonly<Record<string, readonly string[]>> = JSON.parse(readFileSync(file, "utf8"));

const now = collectionNames.map((name) => {
  const ids = new Set([...(published[name] ?? []), ...dataset[name].map(({ id }) => id)]);
  return [name, [...ids].toSorted()] as const;
});
writeFileSync(file, `${JSON.stringify(Object.fromEntries(now), null, 2)}\n`);
