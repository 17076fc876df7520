import {
  type CollectionName,
  collectionNames,
  type Dataset,
  type Day,
  fileNameOf,
  type FoundRecord,
  getterOf,
  snapshot,
} from "japan-dprk-talks/helpers";

import * as redirects from "../data/redirects.ts";
import type { Option, Values } from "./command.ts";
import { nothingFailure, usageFailure } from "./failure.ts";
import { ownFile, ownRecord } from "./own-file.ts";
import { unknownWord } from "./unknown-word.ts";
import { dayOption, one } from "./values.ts";

/** The dataset that a command answers from. */
export interface Data {
  readonly dataset: Dataset;
  /** The file or folder that it was read from. Absent for the dataset of this package. */
  readonly from?: string;
  /** With `--known-on`: the day, and the dataset as it is today. */
  readonly asKnown?: { readonly on: Day; readonly today: Data };
  /** The record with an id. In the dataset of this package, an id from before a renaming works too. */
  readonly find: <C extends CollectionName>(collection: C, id: string) => Dataset[C][number] | undefined;
}

/** The option of every command whose answer depends on what was known. */
const knownOnOption: Readonly<Record<string, Option>> = {
  "known-on": { value: "day", text: "answer only from what a reader on this day could have known, such as 2012-08-31" },
};

/** The options of every command that answers from any dataset. */
export const dataOptions: Readonly<Record<string, Option>> = {
  data: { value: "file or folder", text: "answer from this dataset instead; - reads standard input", isPath: true },
  ...knownOnOption,
};

/** Looks up records by id. It indexes a collection at the first look-up: a table looks up a name for each of its rows. */
function lookUpIn(
  dataset: Dataset,
  currentId: (collection: CollectionName, id: string) => string = (_collection, id) => id,
): Data["find"] {
  const indexes = new Map<CollectionName, ReadonlyMap<string, Dataset[CollectionName][number]>>();
  return <C extends CollectionName>(collection: C, id: string): Dataset[C][number] | undefined => {
    const index = indexes.get(collection) ?? new Map(dataset[collection].map((record) => [record.id, record]));
    indexes.set(collection, index);
    // Cast: it is the index of this collection.
    return index.get(currentId(collection, id)) as Dataset[C][number] | undefined;
  };
}

/** The dataset of this package. Each of its files is read when something in it is asked for. */
export function packageData(): Data {
  const dataset = datasetOf(ownFile);
  const lookUps = new Map<CollectionName, ReturnType<typeof lookUpAmong>>();
  const find = <C extends CollectionName>(collection: C, id: string): Dataset[C][number] | undefined => {
    const lookUp =
      lookUps.get(collection) ??
      // Most answers cite three sources: to read all of them takes longer than the rest of the answer.
      (collection === "sources" ? sourceCalled : lookUpAmong(dataset[collection], renamed.get(collection)));
    lookUps.set(collection, lookUp);
    // Cast: the look-up is over the records of this collection.
    return lookUp(id) as Dataset[C][number] | undefined;
  };
  return { dataset, find };
}

const renamed: ReadonlyMap<string, Readonly<Record<string, string>>> = new Map(Object.entries(redirects));

const sourceCalled = (id: string): unknown => ownRecord("sources", renamed.get("sources")?.[id] ?? id);

const lookUpAmong = (
  records: readonly { readonly id: string }[],
  formerIds: Readonly<Record<string, string>> = {},
): ((id: string) => unknown) => getterOf(records, formerIds);

/** A dataset whose parts are read when they are asked for. */
function datasetOf(read: (file: string) => unknown): Dataset {
  const dataset = {};
  for (const part of ["about", "vocabularies", ...collectionNames] as const) {
    const keep = (value: unknown): unknown => {
      Object.defineProperty(dataset, part, { value, enumerable: true });
      return value;
    };
    Object.defineProperty(dataset, part, {
      get: () => keep(read(part === "about" || part === "vocabularies" ? part : fileNameOf(part))),
      enumerable: true,
      configurable: true,
    });
  }
  // Cast: it has every part of a dataset, from the files that the build has written of it.
  return dataset as Dataset;
}

/** The dataset that the options choose, as known on the day that they choose. */
export async function dataFrom(values: Values): Promise<Data> {
  const from = one(values, "data");
  const day = dayOption(values, "known-on", "2012-08-31");
  const data = from === undefined ? packageData() : await readData(from);
  if (day === undefined) return data;
  const dataset = snapshot(data.dataset, day);
  const currentId = (collection: CollectionName, id: string): string => data.find(collection, id)?.id ?? id;
  return { ...data, dataset, asKnown: { on: day, today: data }, find: lookUpIn(dataset, currentId) };
}

async function readData(from: string): Promise<Data> {
  // Loaded only here, because it loads the schemas.
  const { readValidDataset } = await import("./valid-dataset.ts");
  const dataset = await readValidDataset(from);
  return { dataset, from, find: lookUpIn(dataset) };
}

/** A record of a collection. */
export function foundIn(collection: CollectionName, record: Dataset[CollectionName][number]): FoundRecord {
  const found = { collection, record };
  // Cast: the record is from the collection of that name.
  return found as FoundRecord;
}

/** The records with an id; a few ids are in two collections. */
export const recordsCalled = ({ find }: Data, id: string): readonly FoundRecord[] =>
  collectionNames.flatMap((collection) => {
    const record = find(collection, id);
    return record === undefined ? [] : [foundIn(collection, record)];
  });

/** The records with an id; a failure if there are none: with the nearest id, or the day on which it was not known yet. */
export function recordsMeant(data: Data, id: string): readonly FoundRecord[] {
  const found = recordsCalled(data, id);
  if (found.length > 0) return found;
  const { asKnown } = data;
  if (asKnown !== undefined && recordsCalled(asKnown.today, id).length > 0)
    throw nothingFailure(`Nothing of "${id}" was known on ${asKnown.on}.`);
  throw usageFailure(unknownWord("record", id, allIds(data)));
}

/** That there is nothing of a kind, whatever is asked for. */
export const noneAtAll = ({ asKnown }: Data, kind: string): string =>
  asKnown === undefined ? `The dataset has no ${kind}.` : `No ${kind} were known on ${asKnown.on}.`;

/** The ids of all records. */
export const allIds = ({ dataset }: Data): readonly string[] =>
  collectionNames.flatMap((name) => dataset[name].map(({ id }: { readonly id: string }) => id));
