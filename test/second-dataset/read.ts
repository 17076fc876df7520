import { readFileSync } from "node:fs";

import { collectionNames, type Dataset, fileNameOf } from "../../src/index.ts";
import { parseDataset } from "../../src/schema/index.ts";

/**
 * What stands in for the words of these files that the schema does not have: its lists are those of talks between two
 * states. Channels stay apart, since claims are counted along them.
 */
const standIns: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  type: { joint: "other", "armed-group": "other" },
  kind: {
    "armed-forces": "agency",
    "armed-group": "association",
    delegation: "committee",
    attack: "incident",
    capture: "incident",
    "cease-fire": "incident",
    concentration: "incident",
    demining: "incident",
    disarmament: "incident",
    release: "return",
    suspension: "incident",
    vote: "decision",
  },
  channel: {
    table: "government",
    exploratory: "informal",
    technical: "multilateral",
    hearing: "multilateral",
    leaders: "summit",
    "third-party": "party",
  },
  capacity: { guarantor: "observer", accompanying: "observer", host: "observer" },
  role: { guarantor: "observer", host: "observer" },
};

/** A JSON reviver that puts the words and names of these files into those that the schema has. */
function asTheSchemaHasIt(key: string, value: unknown): unknown {
  if (key === "names" && typeof value === "object" && value !== null) {
    const { en, es }: { en?: unknown; es?: unknown } = value;
    return { en: en ?? es };
  }
  if (key === "channels" && Array.isArray(value)) return value.map((word) => asTheSchemaHasIt("channel", word));
  if (typeof value !== "string") return value;
  if (key === "language") return value.slice(0, 2);
  return standIns[key]?.[value] ?? value;
}

/** The words of these files for which another stands in. */
export const wordsOfItsOwn: readonly string[] = Object.values(standIns).flatMap((words) => Object.keys(words));

/** The JSON of a file of this folder. */
export const readJson = (name: string, reviver?: typeof asTheSchemaHasIt): unknown =>
  JSON.parse(readFileSync(new URL(`${name}.json`, import.meta.url), "utf8"), reviver);

/** The talks between the Government of Colombia and the FARC-EP: a real dataset that has nothing to do with Japan. */
export const secondDataset: Dataset = parseDataset(
  Object.fromEntries(
    collectionNames.map((collection) => [collection, readJson(fileNameOf(collection), asTheSchemaHasIt)]),
  ),
);
