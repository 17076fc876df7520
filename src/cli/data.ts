import {
  type CollectionName,
  collectionNames,
  type Dataset,
  type Day,
  explainEdtf,
  type FoundRecord,
  isDay,
  recordById,
  snapshot,
} from "japan-dprk-talks/helpers";

import type { Option, Values } from "./command.ts";
import { usageFailure } from "./failure.ts";
import { one } from "./values.ts";

/** The dataset that a command answers from. */
export interface Data {
  readonly dataset: Dataset;
  /** The file or folder that it was read from. Absent for the dataset of this package. */
  readonly from?: string;
  /** The record with an id. In the dataset of this package, an id from before a renaming works too. */
  readonly find: <C extends CollectionName>(collection: C, id: string) => Dataset[C][number] | undefined;
}

/** The option of every command whose answer depends on what was known. */
const knownOnOption: Readonly<Record<string, Option>> = {
  "known-on": { value: "day", text: "answer only from what a reader on this day could have known, such as 2012-08-31" },
};

/** The options of every command that answers from any dataset. */
export const dataOptions: Readonly<Record<string, Option>> = {
  data: { value: "file or folder", text: "answer from this dataset instead; - reads standard input" },
  ...knownOnOption,
};

const lookUpIn =
  (dataset: Dataset, currentId: (collection: CollectionName, id: string) => string = (_collection, id) => id) =>
  <C extends CollectionName>(collection: C, id: string): Dataset[C][number] | undefined => {
    const records: readonly Dataset[C][number][] = dataset[collection];
    return recordById(records, currentId(collection, id));
  };

/** The dataset of this package. It is loaded only by a command that answers from it. */
export async function packageData(): Promise<Data> {
  const own = await import("japan-dprk-talks");
  const lookUps: { readonly [C in CollectionName]: (id: string) => Dataset[C][number] | undefined } = {
    sources: own.getSource,
    places: own.getPlace,
    organizations: own.getOrganization,
    delegates: own.getDelegate,
    meetings: own.getMeeting,
    indicators: own.getIndicator,
    figures: own.getFigure,
    events: own.getEvent,
    disagreements: own.getDisagreement,
    openQuestions: own.getOpenQuestion,
    claims: own.getClaim,
  };
  return { dataset: own.dataset, find: (collection, id) => lookUps[collection](id) };
}

/** The dataset that the options choose, as known on the day that they choose. */
export async function dataFrom(values: Values): Promise<Data> {
  const from = one(values, "data");
  const day = knownOn(values);
  const data = from === undefined ? await packageData() : await readData(from);
  if (day === undefined) return data;
  const dataset = snapshot(data.dataset, day);
  const currentId = (collection: CollectionName, id: string): string => data.find(collection, id)?.id ?? id;
  return { ...data, dataset, find: lookUpIn(dataset, currentId) };
}

async function readData(from: string): Promise<Data> {
  // Loaded only here, because it loads the schemas.
  const { readValidDataset } = await import("./valid-dataset.ts");
  const dataset = await readValidDataset(from);
  return { dataset, from, find: lookUpIn(dataset) };
}

function knownOn(values: Values): Day | undefined {
  const day = one(values, "known-on");
  if (day === undefined || isDay(day)) return day;
  throw usageFailure(`--known-on: ${explainEdtf(day) ?? `"${day}" is not a day`}; expected a day such as 2012-08-31.`);
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

/** The ids of all records. */
export const allIds = ({ dataset }: Data): readonly string[] =>
  collectionNames.flatMap((name) => dataset[name].map(({ id }: { readonly id: string }) => id));
