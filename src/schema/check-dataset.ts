import { crossRecordProblems, repeatedIds } from "../model/cross-record.ts";
import type { Dataset } from "../model/dataset.ts";
import { collectionNames, type CollectionName } from "../model/ids.ts";
import { referencesOf } from "../model/references.ts";
import { datasetSchema, recordSchemas } from "./dataset.ts";
import { formatPath, formatProblem, problemsOf, type Problem } from "./problems.ts";

/** Thrown by `parseDataset`, `defineDataset` and `extendDataset`; `problems` holds all that is wrong, the message says it line by line. */
export class DatasetError extends Error {
  override readonly name = "DatasetError";
  readonly problems: readonly Problem[];

  constructor(problems: readonly Problem[]) {
    const count = problems.length === 1 ? "1 problem" : `${problems.length} problems`;
    super(`The dataset has ${count}:\n${problems.map((problem) => `- ${formatProblem(problem)}`).join("\n")}`);
    this.problems = problems;
  }
}

const isObject = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === "object" && value !== null && !Array.isArray(value);

const idOf = (record: unknown): unknown => (isObject(record) ? record["id"] : undefined);

function nameOf(collection: CollectionName, record: unknown, index: number): string {
  const id = idOf(record);
  return typeof id === "string" ? `${collection} "${id}"` : `${collection}[${index}]`;
}

/**
 * Every problem of the records of one collection by themselves: fields that are wrong or missing, ids that stand twice. Where
 * their references lead only `checkDataset` can say.
 *
 * @param collection - the name of the collection, such as `"meetings"`
 * @param records - what is to be checked, of whatever type
 * @returns the problems, record by record; empty where nothing is wrong
 * @example
 * ```ts
 * checkCollection("places", places); // => []
 * checkCollection("places", [{ id: "p", kind: "city", sources: ["s"] }]); // => [{ record: 'places "p"', path: "names", message: "is missing; expected an object", at: [0, "names"] }]
 * ```
 */
export function checkCollection(collection: CollectionName, records: readonly unknown[]): readonly Problem[] {
  const repeated = new Map(repeatedIds(records.map(idOf)).map(({ index, message }) => [index, message]));
  return records.flatMap((record, index) => {
    const name = nameOf(collection, record, index);
    const message = repeated.get(index);
    return [
      ...(message === undefined ? [] : [{ record: name, path: "id", message, at: [index, "id"] }]),
      ...problemsOfRecord(collection, record, index),
    ];
  });
}

const problemsOfRecord = (collection: CollectionName, record: unknown, index: number): readonly Problem[] =>
  problemsOf(recordSchemas[collection], record, nameOf(collection, record, index)).map((problem) => ({
    ...problem,
    at: [index, ...problem.at],
  }));

/**
 * Every problem of a whole record at once: fields that are wrong or missing, ids that stand twice, references that
 * lead nowhere or in a circle, meetings that end before they start.
 *
 * @param input - what is to be checked, of whatever type: the eleven collections by name, each a list
 * @returns the problems, collection by collection; empty where the input is a {@link Dataset}
 * @example
 * ```ts
 * checkDataset({}).at(0); // => { record: "dataset", path: "sources", message: "is missing; expected a list", at: ["sources"] }
 * checkDataset(dataset); // => []
 * ```
 */
export function checkDataset(input: unknown): readonly Problem[] {
  if (!isObject(input))
    return [
      { record: "dataset", path: "", message: "expected an object that holds the eleven collections by name", at: [] },
    ];

  if (typeof input["id"] === "string") {
    const message =
      "expected an object that holds the eleven collections by name, and found one record: put it into the list of its collection";
    return [{ record: "dataset", path: "", message, at: [] }];
  }
  const unknownKeys = Object.keys(input).filter((key) => !collectionNames.some((name) => name === key));
  const unknown = unknownKeys.map((key) => ({
    record: "dataset",
    path: key,
    message: `is no collection; the collections are ${collectionNames.join(", ")}`,
    at: [key],
  }));

  const sound: Record<string, unknown[]> = {};
  const malformed = collectionNames.flatMap((collection): readonly Problem[] => {
    const records = input[collection];
    sound[collection] = [];
    if (!Array.isArray(records)) {
      const message = records === undefined ? "is missing; expected a list" : "expected a list";
      return [{ record: "dataset", path: collection, message, at: [collection] }];
    }
    return records.flatMap((record: unknown, index) => {
      const problems = problemsOfRecord(collection, record, index);
      // A broken record still has its place: others refer to it, and it may refer to others.
      sound[collection]?.push(problems.length === 0 || canBeRead(collection, record) ? record : hollow(record, index));
      return problems.map((problem) => ({ ...problem, at: [collection, ...problem.at] }));
    });
  });

  // Each record in `sound` has passed its schema, can be read all the same, or was replaced by a hollow one that can.
  const dataset = sound as unknown as Dataset;
  const missing = collectionNames.filter((name) => !Array.isArray(input[name]));
  const across = crossRecordProblems(dataset, missing).map(({ collection, index, path, message }) => ({
    record: nameOf(collection, dataset[collection][index], index),
    path: formatPath(path),
    message,
    at: [collection, index, ...path],
  }));
  return [...unknown, ...malformed, ...across];
}

/** Whether a record that failed its schema has its id and its references where they belong. */
function canBeRead(collection: CollectionName, record: unknown): boolean {
  try {
    // What it is has just been found to be in doubt: this asks whether it can be walked at all.
    const found = referencesOf(collection, record as Dataset[CollectionName][number]);
    return isObject(record) && typeof record["id"] === "string" && found.every(({ id }) => typeof id === "string");
  } catch {
    return false;
  }
}

/** What is left of a record that failed its schema: its id, so that others can refer to it, and no reference. */
function hollow(record: unknown, index: number): unknown {
  const id = isObject(record) && typeof record["id"] === "string" ? record["id"] : `#${index}`;
  return { id, about: [], posts: [], readings: [], delegations: [], outcomes: [], scope: {} };
}

/**
 * The input as a {@link Dataset}, or an error that names everything wrong with it.
 *
 * @param input - what is to be checked, of whatever type; JSON that was parsed, for instance
 * @returns a frozen copy
 * @throws DatasetError with all problems, each naming the record, the field and what was expected
 * @example
 * ```ts
 * parseDataset(structuredClone(dataset)).meetings.length === meetings.length; // => true
 * parseDataset([]); // throws "The dataset has 1 problem:\n- dataset: expected an object that holds the eleven collections by name"
 * ```
 */
export function parseDataset(input: unknown): Dataset {
  const problems = checkDataset(input);
  if (problems.length > 0) throw new DatasetError(problems);
  return datasetSchema.parse(input);
}
