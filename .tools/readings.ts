import { existsSync, readFileSync } from "node:fs";
import path from "node:path";

import { ascending } from "../src/internal/ascending.ts";
import { type CollectionName, collectionNames } from "../src/model/ids.ts";

/** What came of a reading. */
export const results = ["agrees", "corrected", "page-not-found", "page-cut-off"] as const;
type Result = (typeof results)[number];

/** One part of a record that was read again. */
export interface Reading {
  readonly collection: CollectionName;
  readonly id: string;
  /** A path such as `outcomes[2]`, or `*` for the whole record. */
  readonly field: string;
  readonly read: string;
  readonly result: Result;
  readonly sources?: readonly string[];
  readonly note?: string;
  /** The beginning of the SHA-256 of what was read: another text has another one. */
  readonly digest: string;
}

/** What a reading is called in a message: the record and its part. */
export const nameOf = ({ collection, id, field }: Reading): string => `${collection} ${id}, ${field}`;

/** The readings of a ledger, one a line. */
export const readingsIn = (text: string): readonly Reading[] =>
  text
    .split("\n")
    .filter((line) => line !== "")
    .map((line) => JSON.parse(line));

/** The text of a ledger, in the order of collections and ids. Of two readings of one part the later one stays. */
export function ledgerText(readings: readonly Reading[]): string {
  const latest = new Map(readings.map((reading) => [nameOf(reading), reading]));
  const order = (a: Reading, b: Reading): number =>
    collectionNames.indexOf(a.collection) - collectionNames.indexOf(b.collection) ||
    ascending(a.id, b.id) ||
    ascending(a.field, b.field);
  return [...latest.values()]
    .toSorted(order)
    .map((reading) => `${JSON.stringify(reading)}\n`)
    .join("");
}

export const fileOfLedger = (root: string): string => path.join(root, "docs/ledger.jsonl");

/** The ledger of a repository; without the file, no reading. */
export const loadLedger = (root: string): readonly Reading[] =>
  existsSync(fileOfLedger(root)) ? readingsIn(readFileSync(fileOfLedger(root), "utf8")) : [];
