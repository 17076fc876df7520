import { existsSync } from "node:fs";
import path from "node:path";

import {
  type CollectionName,
  collectionNames,
  type Dataset,
  diffDatasets,
  type RenamedIds,
} from "japan-dprk-talks/helpers";

import { isObject } from "../../internal/is-object.ts";
import type { Command } from "../command.ts";
import { exitCodes, fileFailure, usageFailure } from "../failure.ts";
import { fieldInWords } from "../field-in-words.ts";
import { listing, listOptions } from "../list.ts";
import { readDataset } from "../read-dataset.ts";
import { formatLocation, parseJson, readText } from "../read-json.ts";
import { counted } from "../words.ts";

export const diff: Command = {
  name: "diff",
  summary: "compare two versions of a dataset, and say which semantic version the changes need",
  operands: { words: "<old> <new>", min: 2, max: 2, arePaths: true },
  options: listOptions,
  details:
    "Each of the two is a JSON file with an object that has the collections by name, a folder with such a file named dataset.json, a folder with one file per collection (such as dist/data in two versions of this package), or one such file by itself, which is compared with the same collection of the other. If the new folder has a redirects.json, as dist/data does, a record under its former id is compared with the one under its current id.",
  examples: [
    "japan-dprk-talks diff old/node_modules/japan-dprk-talks/dist/data node_modules/japan-dprk-talks/dist/data",
  ],
  run([old = "", now = ""]) {
    const [whole, other] = [recordsIn(old), recordsIn(now)];
    // A file with one collection says nothing about the others.
    const only = soleCollection(whole, other);
    const [before, after] = [limited(whole, only), limited(other, only)];
    const answer = diffDatasets(before, after, { renamed: renamedIn(now) });
    const alone = collectionNames.filter((name) => name in before !== name in after);
    if (alone.length > 0 && alone.length === collectionNames.filter((name) => name in before || name in after).length)
      throw usageFailure(`${old} and ${now} have no collection in common, so there is nothing to compare.`);
    const { bump, changes } = answer;
    const count = (kind: string): number => changes.filter((change) => change.kind === kind).length;
    return {
      json: answer,
      list: listing(changes, [
        { name: "change", title: "Change", cell: ({ kind }) => kind },
        { name: "collection", title: "Collection", cell: ({ collection }) => collection },
        {
          name: "id",
          title: "Record",
          cell: ({ id, formerId }) => (formerId === undefined ? id : `${formerId} → ${id}`),
        },
        { name: "fields", title: "What", cell: ({ fields }) => fields.map(fieldInWords).join(";\n") },
        { name: "bump", title: "Bump", only: "data", cell: (change) => change.bump },
      ]),
      text: (_screen, rows) => {
        const compared = only === undefined ? [] : [`Compared ${only} only: one of the two has nothing else.`];
        if (changes.length === 0) return ["No differences.", ...compared];
        return [
          ...rows,
          "",
          ...compared,
          ...(alone.length === 0
            ? []
            : [`Only one of the two has ${alone.join(", ")}; the other is treated as having none.`]),
          `${counted(count("removed"), "record")} removed, ${renamedCount(count("renamed"))}${count("added")} added, ${count("changed")} changed: a ${bump} version.`,
        ];
      },
      exitCode: changes.length === 0 ? exitCodes.done : exitCodes.nothing,
    };
  },
};

/** What was read of a dataset to be compared. */
interface Comparable {
  readonly records: Partial<Dataset>;
  /** The collection that a file with nothing else has. */
  readonly only?: CollectionName;
}

/** The collection to which one of the two is limited; undefined if none is, or the other does not have it. */
function soleCollection(one: Comparable, other: Comparable): CollectionName | undefined {
  const only = one.only ?? other.only;
  return only !== undefined && only in one.records && only in other.records && one.only !== other.only
    ? only
    : undefined;
}

const limited = ({ records }: Comparable, only: CollectionName | undefined): Partial<Dataset> =>
  only === undefined ? records : { [only]: records[only] };

/** The collections of a dataset. Its records need ids, but need not be valid otherwise. */
function recordsIn(where: string): Comparable {
  const read = readDataset(where);
  const isAlone = "records" in read;
  if ("only" in read && !isAlone) throw usageFailure(`${where} has only ${read.only}, which is not compared.`);
  const value: unknown = isAlone ? { [read.only]: read.records } : read.value;
  const whereIs = (way: readonly (string | number)[]) => read.whereIs(isAlone ? way.slice(1) : way);
  const fault = (way: readonly (string | number)[], what: string) =>
    fileFailure(`${formatLocation(whereIs(way))}: expected ${what}. See: japan-dprk-talks validate ${where}`);
  if (typeof value !== "object" || value === null) throw fault([], "an object that has the collections by name");
  const expectIds = (way: readonly string[], records: unknown): void => {
    if (!Array.isArray(records)) throw fault(way, "a list of records");
    const seen = new Set<string>();
    for (const [index, record] of records.entries()) {
      const { id }: { readonly id?: unknown } = Object(record);
      if (typeof id !== "string" || seen.has(id)) throw fault([...way, index, "id"], "a record with a unique id");
      seen.add(id);
    }
  };
  const parts = Object.entries<unknown>({ ...value }).filter(([name]) => !notCompared.has(name));
  for (const [name, part] of parts) {
    if (name === "vocabularies")
      for (const [vocabulary, words] of Object.entries<unknown>({ ...Object(part) }))
        expectIds([name, vocabulary], words);
    else if (collectionNames.some((collection) => collection === name)) expectIds([name], part);
    else throw fault([name], "the name of a collection");
  }
  // Cast: comparing needs only ids, and every record and word has one.
  return { records: Object.fromEntries(parts) as Partial<Dataset>, ...(isAlone && { only: read.only }) };
}

const renamedCount = (count: number): string => (count === 0 ? "" : `${count} renamed, `);

/** The renamed ids that a folder has beside its collections. */
function renamedIn(where: string): RenamedIds {
  const file = path.join(where, "redirects.json");
  if (!existsSync(file)) return {};
  const { value, whereIs } = parseJson(readText(file), file);
  const isTable =
    isObject(value) && Object.values(value).every((ids) => isObject(ids) && Object.values(ids).every(isText));
  if (!isTable)
    throw fileFailure(`${formatLocation(whereIs([]))}: expected former ids by collection, each with its current id.`);
  // Cast: it was checked; the name of a collection that does not exist is never asked for.
  return value as RenamedIds;
}

const isText = (value: unknown): value is string => typeof value === "string";

/** The parts of a dataset that are not compared. */
const notCompared: ReadonlySet<string> = new Set(["$schema", "about"]);
