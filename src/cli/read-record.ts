import { existsSync, statSync } from "node:fs";
import path from "node:path";

import type { CollectionName } from "japan-dprk-talks";

import { collectionNames } from "../schema/ids.ts";
import { fileFailure, reasonOf } from "./failure.ts";
import { type Located, parseJson, readText } from "./read-json.ts";

/** A record as it stands in files, not checked yet. */
export interface ReadRecord extends Located {
  /** The one collection that was given, of a file that is a list; absent: a whole record. */
  readonly only?: CollectionName;
}

/** The names of the files of a collection: `open-questions.json`, `open-questions.ndjson`. */
const filesOf = (collection: CollectionName): readonly string[] =>
  ["json", "ndjson"].map(
    (ending) => `${collection.replaceAll(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`)}.${ending}`,
  );

/**
 * Reads a record: an object with the collections in a JSON file, a folder with a file for each collection (such as
 * `dist/data` of this package), or one such file by itself, JSON or newline-delimited JSON.
 */
export function readRecord(where: string): ReadRecord {
  if (isFolder(where)) return readFolder(where);
  const collection = collectionNames.find((name) => filesOf(name).includes(path.basename(where)));
  if (where.endsWith(".ndjson") && collection === undefined) throw nameless(where);
  const located = readFile(where);
  if (!Array.isArray(located.value)) return located;
  if (collection === undefined) throw nameless(where);
  return {
    value: { [collection]: located.value },
    whereIs: ([, ...way]) => located.whereIs(way),
    only: collection,
  };
}

function isFolder(where: string): boolean {
  try {
    return statSync(where).isDirectory();
  } catch (error) {
    throw fileFailure(`${where} cannot be read: ${reasonOf(error)}.`);
  }
}

const nameless = (file: string): Error =>
  fileFailure(
    `${file} is a list of records, and its name does not say of what: call it ${collectionNames.map((name) => filesOf(name)[0]).join(", ")}, or give one object with the collections by name.`,
  );

const readFile = (file: string): Located => {
  const text = readText(file);
  return file.endsWith(".ndjson") ? parseLines(text, file) : parseJson(text, file);
};

function parseLines(text: string, file: string): Located {
  const records = text
    .split("\n")
    .map((line, index) => ({ line, number: index + 1 }))
    .filter(({ line }) => line.trim() !== "")
    .map(({ line, number }) => parseJson(line, file, number));
  return {
    value: records.map(({ value }) => value),
    whereIs: ([index, ...way]) => records[Number(index)]?.whereIs(way) ?? { file },
  };
}

function readFolder(folder: string): ReadRecord {
  const parts = collectionNames.flatMap((collection): readonly (readonly [CollectionName, Located])[] => {
    const file = filesOf(collection)
      .map((name) => path.join(folder, name))
      .find((candidate) => existsSync(candidate));
    return file === undefined ? [] : [[collection, readFile(file)]];
  });
  if (parts.length === 0) {
    throw fileFailure(`${folder} holds no file of a record, such as meetings.json or meetings.ndjson.`);
  }
  const byName = new Map<unknown, Located>(parts);
  return {
    value: Object.fromEntries(parts.map(([collection, { value }]) => [collection, value])),
    whereIs: ([collection, ...way]) => byName.get(collection)?.whereIs(way) ?? { file: folder },
  };
}
