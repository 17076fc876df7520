import type * as z from "zod";

import { expectArray } from "../internal/check-input.ts";
import { wrongWord } from "../internal/check-options.ts";
import { formatPath } from "../internal/format-path.ts";
import { isObject } from "../internal/is-object.ts";
import { withGuess } from "../internal/nearest.ts";
import { shorten } from "../internal/shorten.ts";
import { withoutHoles } from "../internal/without-holes.ts";
import { crossRecordProblems, repeatedIds } from "../model/cross-record.ts";
import { collectionsFrom, type Dataset } from "../model/dataset.ts";
import { collectionNames, type CollectionName } from "../model/ids.ts";
import { aboutSchema } from "./about.ts";
import { datasetShape, recordSchemas } from "./dataset.ts";
import { formatProblem, found, problemsOf, type Problem, recordName } from "./problems.ts";
import { wrongReferenceFields } from "./reference-fields.ts";
import { vocabulariesSchema } from "./vocabularies.ts";

/**
 * Thrown by `parseDataset`, `defineDataset` and `extendDataset`. `problems` lists everything that is wrong; the message
 * has one line for each problem.
 */
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

/**
 * Finds every problem in the records of one collection: wrong or missing fields, and repeated ids. For references and
 * other rules across records, use `checkDataset`.
 *
 * @param records - the records to check, of any type
 * @param collection - the name of the collection, such as `"meetings"`
 * @returns the problems, record by record; empty if there are none
 * @throws TypeError if `records` is not a list; RangeError for an unknown collection
 * @example
 * ```ts
 * checkCollection(places, "places"); // => []
 * checkCollection([{ id: "p", kind: "city", sources: ["s"] }], "places"); // => [{ record: 'places "p"', path: "names", message: "is missing; expected an object", at: [0, "names"] }]
 * ```
 */
export function checkCollection(records: readonly unknown[], collection: CollectionName): readonly Problem[] {
  expectArray("checkCollection", "records", records);
  if (!collectionNames.includes(collection))
    throw wrongWord("checkCollection knows no collection", collection, collectionNames);
  const all = withoutHoles(records);
  const repeated = new Map(repeatedIds(all.map(idOf)).map(({ index, message }) => [index, message]));
  return all.flatMap((record, index) => {
    const name = recordName(collection, record, index);
    const message = repeated.get(index);
    return [
      ...(message === undefined ? [] : [{ record: name, path: "id", message, at: [index, "id"] }]),
      ...problemsOfRecord(collection, record, index),
    ];
  });
}

const problemsOfRecord = (collection: CollectionName, record: unknown, index: number): readonly Problem[] =>
  problemsOf(record, recordSchemas[collection], recordName(collection, record, index)).map((problem) => ({
    ...problem,
    at: [index, ...problem.at],
  }));

/**
 * Finds every problem in a dataset: wrong or missing fields, repeated ids and labels, references to records that do not
 * exist, words that the dataset does not declare, languages that it does not list, circular links, ids that one list has twice,
 * dates that certainly contradict each other (a meeting, session or post that ends before it starts, a meeting that starts before
 * the one that it follows, a source read before it was published, a meeting's history or sessions out of order), delegations
 * smaller than the number of their members, and places, organizations and delegates that have no source and that no other record names. For a misspelt field, word or id it names the nearest right one; because that takes time, for at most 100
 * different ids.
 *
 * @param input - the value to check, of any type. A dataset is an object with `about`, `vocabularies` and the eleven
 * collections by name, each collection an array.
 * @returns the problems: unknown keys, then wrong or missing parts and fields, then problems across records; empty if the
 * input is a valid {@link Dataset}
 * @example
 * ```ts
 * checkDataset({}).at(0); // => { record: "dataset", path: "about", message: "is missing; expected an object", at: ["about"] }
 * checkDataset(dataset); // => []
 * ```
 */
export function checkDataset(input: unknown): readonly Problem[] {
  if (!isObject(input)) return [wholeProblem(`expected ${anObjectWithAll}`)];
  if (typeof input["id"] === "string") {
    return [wholeProblem(`expected ${anObjectWithAll}, found a single record: put it in the array of its collection`)];
  }
  const parts = ["about", "vocabularies", ...collectionNames];
  // `$schema` tells editors how to help.
  const unknownKeys = Object.keys(input).filter((key) => key !== "$schema" && !parts.includes(key));
  const unknown = unknownKeys.map((key) => ({
    record: "dataset",
    path: shorten(key),
    message: withGuess(`is not a part of a dataset; its parts are ${parts.join(", ")}`, key, parts),
    at: [key],
  }));

  const itself = [
    ...problemsOfPart("about", input["about"], aboutSchema),
    ...problemsOfPart("vocabularies", input["vocabularies"], vocabulariesSchema),
  ];

  const recordsOf = (collection: CollectionName): readonly unknown[] => asList(input[collection]) ?? [];
  const malformed = collectionNames.flatMap((collection): readonly Problem[] => {
    const records = asList(input[collection]);
    if (records === undefined) {
      const message =
        input[collection] === undefined
          ? "is missing; expected an array"
          : `expected an array, found ${found(input[collection])}`;
      return [{ record: "dataset", path: collection, message, at: [collection] }];
    }
    return records.flatMap((record, index) =>
      problemsOfRecord(collection, record, index).map((problem) => ({ ...problem, at: [collection, ...problem.at] })),
    );
  });

  const collections = collectionsFrom(
    // Cast: an invalid record keeps its place, because others may refer to it and it may refer to others. The check
    // across records works with any object that has an id, and skips what it cannot read.
    (name) => recordsOf(name).map(withId) as readonly Dataset[CollectionName][number][],
  );
  // Cast: the check across records also skips what it cannot read of these two.
  const { about, vocabularies } = input as unknown as Pick<Dataset, "about" | "vocabularies">;
  const missing = collectionNames.filter((name) => asList(input[name]) === undefined);
  const across = crossRecordProblems({ ...collections, about, vocabularies }, missing).map(
    ({ collection, index, path, message }) => ({
      record: recordName(collection, recordAt(input[collection], index), index),
      path: formatPath(path),
      message,
      at: [collection, index, ...path],
    }),
  );
  const fields = (["disagreements", "openQuestions"] as const).flatMap((name) =>
    wrongReferenceFields(name, recordsOf(name)),
  );
  return [...unknown, ...itself, ...malformed, ...across, ...fields];
}

const anObjectWithAll = "an object with about, vocabularies and the eleven collections by name";

const wholeProblem = (message: string): Problem => ({ record: "dataset", path: "", message, at: [] });

/** The problems of a part that is not a collection. Where it is missing, the problem is one of the dataset. */
function problemsOfPart(name: "about" | "vocabularies", value: unknown, schema: z.ZodType): readonly Problem[] {
  if (value === undefined)
    return [{ record: "dataset", path: name, message: "is missing; expected an object", at: [name] }];
  return problemsOf(value, schema, name).map((problem) => ({ ...problem, at: [name, ...problem.at] }));
}

// A list can be long, and have many problems: it is not copied for each.
const recordAt = (list: unknown, index: number): unknown => (Array.isArray(list) ? list[index] : undefined);

const asList = (value: unknown): readonly unknown[] | undefined =>
  Array.isArray(value) ? withoutHoles(value) : undefined;

/** The record if it has an id; otherwise an object with an id that no reference can match. */
const withId = (record: unknown, index: number): unknown =>
  typeof idOf(record) === "string" ? record : { ...(isObject(record) ? record : {}), id: `#${index}` };

/**
 * Checks a value and returns it as a {@link Dataset}, or throws an error that names every problem.
 *
 * @param input - the value to check, of any type, such as parsed JSON
 * @returns a deeply frozen copy of the input
 * @throws DatasetError with every problem: the record, the field and what was expected
 * @example
 * ```ts
 * parseDataset(structuredClone(dataset)).meetings.length === meetings.length; // => true
 * parseDataset([]); // throws "The dataset has 1 problem:\n- dataset: expected an object with about, vocabularies and the eleven collections by name"
 * ```
 */
export function parseDataset(input: unknown): Dataset {
  const problems = checkDataset(input);
  if (problems.length > 0) throw new DatasetError(problems);
  // The check across records has already passed, and checked that the input is an object.
  const { $schema: _schema, ...dataset } = Object(input);
  return datasetShape.parse(dataset);
}
