import { readFileSync } from "node:fs";
import { createRequire } from "node:module";

const require = createRequire(import.meta.url);

// The built command has the files beside it; the tests read the sources instead.
const pathOf = (name: string): string => require.resolve(`../data/${name}.json`);

/** One of the JSON files of this package: `meetings`, `about`. */
export const ownFile = (name: string): unknown => JSON.parse(readFileSync(pathOf(name), "utf8"));

const bytesOf = new Map<string, Buffer>();

/** One record of such a file, which has a record on each line, without the time that it takes to read all of them. */
export function ownRecord(name: string, id: string): unknown {
  const bytes = bytesOf.get(name) ?? readFileSync(pathOf(name));
  bytesOf.set(name, bytes);
  const start = bytes.indexOf(`\n{"id":${JSON.stringify(id)},`) + 1;
  if (start === 0) return undefined;
  const line = bytes.toString("utf8", start, bytes.indexOf("\n", start));
  return JSON.parse(line.replace(/,$/, ""));
}
