import { about } from "../src/data/about.ts";
import { compareRecords } from "../src/data/order.ts";
import { vocabularies } from "../src/data/vocabularies.ts";
import { collectionNames } from "../src/model/ids.ts";
import { checkDataset } from "../src/schema/check-dataset.ts";
import { formatProblem, type Problem } from "../src/schema/problems.ts";
import { decidingField, fileOf, formOf } from "./data-files.ts";
import type { Way } from "./literals.ts";
import { type DataFile, type DataRecord, type Location, type ReadData, recordsOf } from "./read-data.ts";
import { sortable } from "./sortable.ts";

/** Something to correct in a data file. */
export interface DataProblem extends Location {
  readonly message: string;
}

const nameOf = ({ collection, value }: DataRecord): string => `${collection} "${String(value["id"])}"`;

/** What is wrong with the place of a record: the file that it is in, or the record that it comes after. */
function filingProblem(record: DataRecord, previous: DataRecord | undefined): readonly DataProblem[] {
  const { collection, file, locate, value } = record;
  const target = fileOf(collection, value);
  if (target === undefined) {
    const { field, expected } = decidingField(collection);
    return [{ ...locate([field]), message: `${nameOf(record)}, ${field}: expected ${expected}` }];
  }
  if (target !== file)
    return [{ ...locate(["id"]), message: `${nameOf(record)}: belongs in ${target}; \`npm run fix\` moves it` }];
  if (previous === undefined || compareRecords(collection, sortable(previous.value), sortable(value)) <= 0) return [];
  const place = `before "${String(previous.value["id"])}"`;
  return [{ ...locate(["id"]), message: `${nameOf(record)}: belongs ${place}; \`npm run fix\` moves it` }];
}

/** The records of a file that belong somewhere else, and a file that is not written as the others of its collection. */
export function filingProblems({ file, collection, hasForm, records }: DataFile): readonly DataProblem[] {
  const { isSingle, exports, draft } = formOf(collection);
  const expected = `${exports}: ${isSingle ? draft : `readonly ${draft}[]`}`;
  const form = {
    file,
    line: 1,
    column: 1,
    message: `expected \`export const ${expected}\`; \`npm run fix\` writes it`,
  };
  const misplaced = records.flatMap((record, index) => filingProblem(record, records[index - 1]));
  if (records.length === 0) return [{ ...form, message: "has no record; `npm run fix` removes the file" }];
  return hasForm || misplaced.length > 0 ? misplaced : [form];
}

const valueAt = (value: unknown, way: Way): unknown =>
  way.reduce<unknown>(
    (inner, step) =>
      typeof inner === "object" && inner !== null ? new Map(Object.entries(inner)).get(String(step)) : undefined,
    value,
  );

/** One problem for each empty string, the last: it is no id in the right form, and above all not the id of a record. */
function emptyOnce(dataset: unknown, problems: readonly Problem[]): readonly Problem[] {
  const last = new Map(problems.map((problem) => [problem.at.join("."), problem]));
  return problems.filter(
    (problem) => valueAt(dataset, problem.at) !== "" || last.get(problem.at.join(".")) === problem,
  );
}

/** What is wrong with the records themselves: what `checkDataset` finds. */
function recordProblems(read: ReadData): readonly DataProblem[] {
  const records = Object.fromEntries(collectionNames.map((collection) => [collection, recordsOf(read, collection)]));
  const lists = Object.entries(records).map(([collection, list]) => [collection, list.map(({ value }) => value)]);
  const dataset: unknown = { about, vocabularies, ...Object.fromEntries(lists) };
  return emptyOnce(dataset, checkDataset(dataset)).flatMap((problem) => {
    const [collection = "", index = "", ...way] = problem.at;
    const record = records[collection]?.[Number(index)];
    return record === undefined ? [] : [{ ...record.locate(way), message: formatProblem(problem) }];
  });
}

const spotOf = ({ file, line, column }: Location): string => `${file}:${line}:${column}`;

/** The problem as a line that editors and terminals link to the place. */
export const formatDataProblem = (problem: DataProblem): string => `src/data/${spotOf(problem)}: ${problem.message}`;

const compareNumbers = (a: Location, b: Location): number => a.line - b.line || a.column - b.column;

/** The problems at other places than those that are already known. */
function notAt(known: readonly Location[], problems: readonly DataProblem[]): readonly DataProblem[] {
  const spots = new Set(known.map(spotOf));
  return problems.filter((problem) => !spots.has(spotOf(problem)));
}

/** Everything that is wrong in the data files, file by file, from top to bottom. */
export function checkData(read: ReadData): readonly DataProblem[] {
  const faulty = new Set(read.faults.map(({ file }) => file));
  const unreadable = new Set(read.faults.filter(({ isSyntax }) => isSyntax).map(({ file }) => file));
  const broken = recordProblems(read).filter(({ file }) => !unreadable.has(file));
  // The place of a record depends on its fields, so a file is judged once they are right.
  const wrong = new Set([...faulty, ...broken.map(({ file }) => file)]);
  const misfiled = read.files.filter(({ file }) => !wrong.has(file)).flatMap(filingProblems);
  // What cannot be read is not reported a second time as missing, nor a malformed id as one without a file.
  const first = [...read.faults, ...notAt(read.faults, broken)];
  const problems: readonly DataProblem[] = [...first, ...notAt(first, misfiled)];
  const byFile = Map.groupBy(problems, ({ file }) => file);
  return [...byFile.keys()].toSorted().flatMap((file) => (byFile.get(file) ?? []).toSorted(compareNumbers));
}
