import { existsSync, statSync } from "node:fs";
import path from "node:path";

import { type CollectionName, collectionNames, fileNameOf } from "japan-dprk-talks/helpers";

import { isSame } from "../internal/changed-fields.ts";
import { fileFailure, reasonOf } from "./failure.ts";
import { type Located, parseJson, readText } from "./read-json.ts";
import { recordsInLines } from "./read-lines.ts";

/** The records of one collection as read from a file, not yet checked. A path into them begins with the index of a record. */
export interface ReadCollection extends Pick<Located, "whereIs"> {
  readonly only: CollectionName;
  readonly records: readonly unknown[];
}

/** The parts of a dataset that are no collections; each has a file of its own in a folder. */
const wholeParts = ["about", "vocabularies"] as const;

/** One of these parts as read from its file, not yet checked. */
export interface ReadPart extends Located {
  readonly only: (typeof wholeParts)[number];
}

/** The name of the one file that `export --format json` writes. */
const wholeFile = "dataset.json";

/** The name of the file that describes a data package. */
export const descriptorName = "datapackage.json";

/** The possible file names of a collection: `open-questions.json`, `open-questions.ndjson`, `open-questions.jsonl`. */
const filesOf = (collection: CollectionName): readonly string[] =>
  ["json", "ndjson", "jsonl"].map((ending) => `${fileNameOf(collection)}.${ending}`);

/**
 * Reads a dataset: a JSON file with an object that has its parts by name, a folder with such a file named dataset.json, a
 * folder with about.json, vocabularies.json and one file per collection (such as `dist/data` of this package), or one such
 * file by itself, in JSON or newline-delimited JSON. `-` is standard input, with such an object.
 */
export function readDataset(where: string): Located | ReadCollection | ReadPart {
  if (where === "-") return readStandardInput();
  if (isFolder(where)) return readFolder(where);
  if (path.basename(where) === descriptorName) throw onlyDescribed(where);
  const part = wholeParts.find((name) => path.basename(where) === `${name}.json`);
  if (part !== undefined) return { only: part, ...readFile(where) };
  const only = collectionNames.find((name) => filesOf(name).includes(path.basename(where)));
  if (isLines(where) && only === undefined) throw nameless(where);
  const located = readFile(where);
  if (!Array.isArray(located.value)) {
    const { id }: { readonly id?: unknown } = Object(located.value);
    if (only === undefined || typeof id !== "string") return located;
    throw fileFailure(`${where} contains one record, not a list of ${only}: put it between [ and ].`);
  }
  if (only === undefined) throw nameless(where);
  return { only, records: located.value, whereIs: located.whereIs };
}

const standardInput = "standard input";

/** What a message calls a file or folder that was given as an argument. */
export const shownName = (where: string): string => (where === "-" ? standardInput : where);

function readStandardInput(): Located {
  const located = parseJson(readText(0, standardInput), standardInput);
  if (!Array.isArray(located.value)) return located;
  throw fileFailure(
    `${standardInput} is a list of records, without a name that says of which collection: use one object with the collections by name.`,
  );
}

const has = (folder: string, file: string): boolean => existsSync(path.join(folder, file));

/** Whether a folder has a file of a dataset that has records. */
export const hasRecords = (folder: string): boolean =>
  [wholeFile, ...collectionNames.flatMap(filesOf)].some((name) => has(folder, name));

const onlyDescribed = (where: string): Error =>
  fileFailure(
    `${where} is a data package, whose tables this command does not read: export the dataset with --format json or ndjson.`,
  );

/** Whether a file has one record per line. */
const isLines = (file: string): boolean => /\.(ndjson|jsonl)$/.test(file);

function isFolder(where: string): boolean {
  try {
    return statSync(where).isDirectory();
  } catch (error) {
    throw fileFailure(`${where} cannot be read: ${reasonOf(error)}.`);
  }
}

const nameless = (file: string): Error =>
  fileFailure(
    `${file} is a list of records, but its name does not say of which collection: name it ${collectionNames.map((name) => filesOf(name)[0]).join(", ")}, or use one object with the collections by name.`,
  );

const readFile = (file: string): Located => (isLines(file) ? readLines(file) : parseJson(readText(file), file));

function readLines(file: string): Located {
  const records = [...recordsInLines(file)];
  return {
    value: records.map(({ value }) => value),
    whereIs: ([index, ...way]) => records[Number(index)]?.whereIs(way) ?? { file },
  };
}

/** The collection whose records a file has one per line; undefined for any other file. */
export function collectionInLines(file: string): CollectionName | undefined {
  if (!isLines(file) || isFolder(file)) return undefined;
  return collectionNames.find((name) => filesOf(name).includes(path.basename(file)));
}

function readFolder(folder: string): Located {
  const parts = [...partsIn(folder), ...collectionsIn(folder)];
  if (has(folder, wholeFile)) return readWholeFile(path.join(folder, wholeFile), folder, parts);
  if (!hasRecords(folder)) {
    if (has(folder, descriptorName)) throw onlyDescribed(folder);
    throw fileFailure(
      `${folder} contains no file of a dataset, such as ${wholeFile}, meetings.json or meetings.ndjson.`,
    );
  }
  const byName = new Map<unknown, Located>(parts);
  return {
    value: Object.fromEntries(parts.map(([name, { value }]) => [name, value])),
    whereIs: ([name, ...way]) => byName.get(name)?.whereIs(way) ?? { file: folder },
  };
}

/** A part of a dataset, with what its own file says. */
type NamedPart = readonly [name: string, located: Located];

/** The whole dataset of a folder, from one file. The files of its parts may be there, too, with the same contents. */
function readWholeFile(file: string, folder: string, parts: readonly NamedPart[]): Located {
  const whole = readFile(file);
  const differing = parts.find(([name, { value }]) => !isSame(Reflect.get(Object(whole.value), name), value));
  if (differing === undefined) return whole;
  throw fileFailure(`${file} and the ${differing[0]} in ${folder} both exist and differ: remove one of them.`);
}

const partsIn = (folder: string): readonly NamedPart[] =>
  wholeParts
    .filter((name) => has(folder, `${name}.json`))
    .map((name) => [name, readFile(path.join(folder, `${name}.json`))]);

const collectionsIn = (folder: string): readonly NamedPart[] =>
  collectionNames.flatMap((collection): readonly NamedPart[] => {
    const [first, ...others] = filesOf(collection)
      .filter((name) => has(folder, name))
      .map((name) => path.join(folder, name));
    if (first === undefined) return [];
    const located = readFile(first);
    const differing = others.find((file) => !isSame(readFile(file).value, located.value));
    if (differing !== undefined)
      throw fileFailure(`${first} and ${differing} both exist and differ: remove one of them.`);
    return [[collection, located]];
  });
