import { type Dataset, diffDatasets, type FieldChange } from "japan-dprk-talks";

import { collectionNames } from "../../schema/ids.ts";
import type { Command } from "../command.ts";
import { exitCodes, fileFailure } from "../failure.ts";
import { formatLocation } from "../read-json.ts";
import { type ReadRecord, readRecord } from "../read-record.ts";
import { table } from "../table.ts";
import { counted } from "../words.ts";

const columns = [{ title: "Change" }, { title: "Collection" }, { title: "Record" }, { title: "What" }];

export const diff: Command = {
  name: "diff",
  summary: "how two states of a record differ, and which version the difference needs",
  operands: { words: "<old> <new>", min: 2, max: 2 },
  options: {},
  details:
    "Each is a JSON file with an object that holds the collections, a folder with a file for each of them (such as dist/data of two versions of this package), or one such file by itself.",
  examples: [
    "japan-dprk-talks diff old/node_modules/japan-dprk-talks/dist/data node_modules/japan-dprk-talks/dist/data",
  ],
  run([old = "", now = ""]) {
    const answer = diffDatasets(recordsIn(old), recordsIn(now));
    const { bump, changes } = answer;
    const count = (kind: string): number => changes.filter((change) => change.kind === kind).length;
    return {
      json: answer,
      text: (screen) => {
        if (changes.length === 0) return ["They do not differ."];
        const rows = changes.map(({ kind, collection, id, fields }) => [
          kind,
          collection,
          id,
          fields.map(inWords).join("\n"),
        ]);
        return [
          ...table(columns, rows, screen),
          "",
          `${counted(count("removed"), "record")} removed, ${count("added")} added, ${count("changed")} changed: a ${bump} version.`,
        ];
      },
      exitCode: changes.length === 0 ? exitCodes.done : exitCodes.nothing,
    };
  },
};

/** The collections of a record, which need not be valid, but to have ids. */
function recordsIn(where: string): Partial<Dataset> {
  const { value, whereIs }: ReadRecord = readRecord(where);
  const fault = (way: readonly (string | number)[], what: string) =>
    fileFailure(`${formatLocation(whereIs(way))}: expected ${what}. See: japan-dprk-talks validate ${where}`);
  if (typeof value !== "object" || value === null) throw fault([], "an object that holds the collections by name");
  for (const [collection, records] of Object.entries<unknown>({ ...value })) {
    if (!collectionNames.some((name) => name === collection)) throw fault([collection], "the name of a collection");
    if (!Array.isArray(records)) throw fault([collection], "a list of records");
    const seen = new Set<string>();
    for (const [index, record] of records.entries()) {
      const { id }: { readonly id?: unknown } = Object(record);
      if (typeof id !== "string" || seen.has(id))
        throw fault([collection, index, "id"], "a record with an id of its own");
      seen.add(id);
    }
  }
  // Cast: to be compared a record needs an id, which each has.
  return value as Partial<Dataset>;
}

const inWords = ({ field, ...change }: FieldChange): string => {
  const [before, after] = [shown(change.before), shown(change.after)];
  if (before === undefined) return `${field}: ${after} (new)`;
  return after === undefined ? `${field}: ${before} (gone)` : `${field}: ${before} → ${after}`;
};

/** A value as far as there is room for it. */
function shown(value: unknown): string | undefined {
  if (value === undefined) return undefined;
  const text = typeof value === "string" ? value : JSON.stringify(value);
  return text.length > 60 ? `${text.slice(0, 60)}…` : text;
}
