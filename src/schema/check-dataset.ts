import { isObject } from "../internal/is-object.ts";
import { withGuess } from "../internal/nearest.ts";
import { crossRecordProblems, repeatedIds } from "../model/cross-record.ts";
import { type Dataset, datasetFrom } from "../model/dataset.ts";
import { collectionNames, type CollectionName } from "../model/ids.ts";
import { datasetShape, recordSchemas } from "./dataset.ts";
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

const idOf = (record: unknown): unknown => (isObject(record) ? record["id"] : undefined);

function recordName(collection: CollectionName, record: unknown, index: number): string {
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
    const name = recordName(collection, record, index);
    const message = repeated.get(index);
    return [
      ...(message === undefined ? [] : [{ record: name, path: "id", message, at: [index, "id"] }]),
      ...problemsOfRecord(collection, record, index),
    ];
  });
}

const problemsOfRecord = (collection: CollectionName, record: unknown, index: number): readonly Problem[] =>
  problemsOf(recordSchemas[collection], record, recordName(collection, record, index)).map((problem) => ({
    ...problem,
    at: [index, ...problem.at],
  }));

/**
 * Every problem of a whole record at once: fields that are wrong or missing, ids that stand twice, references that
 * lead nowhere or in a circle, meetings that end before they start. A misspelt field, word or id is told with the nearest
 * right one. Guessing at ids takes time, so at most 100 different ones are guessed at.
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
    message: withGuess(`is no collection; the collections are ${collectionNames.join(", ")}`, key, collectionNames),
    at: [key],
  }));

  const recordsOf = (collection: CollectionName): readonly unknown[] => asList(input[collection]) ?? [];
  const malformed = collectionNames.flatMap((collection): readonly Problem[] => {
    const records = asList(input[collection]);
    if (records === undefined) {
      const message = input[collection] === undefined ? "is missing; expected a list" : "expected a list";
      return [{ record: "dataset", path: collection, message, at: [collection] }];
    }
    return records.flatMap((record, index) =>
      problemsOfRecord(collection, record, index).map((problem) => ({ ...problem, at: [collection, ...problem.at] })),
    );
  });

  // Cast: a record that breaks its schema keeps its place: others refer to it, and it refers to others. What looks across
  // records takes any object with an id, and passes over what it cannot read.
  const dataset = datasetFrom((name) => recordsOf(name).map(withId) as readonly Dataset[CollectionName][number][]);
  const missing = collectionNames.filter((name) => asList(input[name]) === undefined);
  const across = crossRecordProblems(dataset, missing).map(({ collection, index, path, message }) => ({
    record: recordName(collection, recordsOf(collection)[index], index),
    path: formatPath(path),
    message,
    at: [collection, index, ...path],
  }));
  return [...unknown, ...malformed, ...across];
}

const asList = (value: unknown): readonly unknown[] | undefined => (Array.isArray(value) ? value : undefined);

/** A record with an id, whatever it is: where it has none, one that nothing can refer to. */
const withId = (record: unknown, index: number): unknown =>
  typeof idOf(record) === "string" ? record : { ...(isObject(record) ? record : {}), id: `#${index}` };

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
  // Across records it was checked just now.
  return datasetShape.parse(input);
}
