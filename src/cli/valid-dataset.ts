import type { CollectionName, Dataset } from "japan-dprk-talks/helpers";
import {
  aboutSchema,
  checkCollection,
  checkDataset,
  formatProblem,
  type Problem,
  problemsOf,
  vocabulariesSchema,
} from "japan-dprk-talks/schema";

import { fileFailure } from "./failure.ts";
import { type ReadCollection, readDataset, type ReadPart, shownName } from "./read-dataset.ts";
import { formatLocation, type Located, type Location } from "./read-json.ts";
import { recordsInLines } from "./read-lines.ts";
import { counted } from "./words.ts";

/** A problem, and where it is in the files. */
export type LocatedProblem = Problem & Location;

/** The problem on one line, with its place in the form that editors and terminals recognise. */
export const problemLine = (problem: LocatedProblem, bold = (text: string): string => text): string =>
  `${bold(formatLocation(problem))}: ${formatProblem(problem)}`;

/** Every problem that the schemas and the rules across records find, in the order of the files and their lines. */
export const datasetProblems = (read: Located | ReadCollection | ReadPart): readonly LocatedProblem[] =>
  located(read, problemsOfRead(read));

function problemsOfRead(read: Located | ReadCollection | ReadPart): readonly Problem[] {
  if (!("only" in read)) return checkDataset(read.value);
  if ("records" in read) return checkCollection(read.records, read.only);
  return problemsOf(read.value, partSchemas[read.only], read.only);
}

const partSchemas = { about: aboutSchema, vocabularies: vocabulariesSchema };

/** The same for a file with one record per line. It keeps only the ids and the problems in memory. */
export function problemsInLines(file: string, only: CollectionName): readonly LocatedProblem[] {
  const ids = new Set<unknown>();
  const all: LocatedProblem[] = [];
  let index = 0;
  for (const { value, whereIs } of recordsInLines(file)) {
    const { id }: { readonly id?: unknown } = Object(value);
    // A repeated id is a problem of the later record.
    const records = ids.has(id) ? [value, value] : [value];
    // A copy: a part of a string keeps the whole string in memory.
    if (typeof id === "string") ids.add(Buffer.from(id).toString());
    for (const problem of checkCollection(records, only)) {
      const [place, ...way] = problem.at;
      if (place !== records.length - 1) continue;
      const record = problem.record === `${only}[${place}]` ? `${only}[${index}]` : problem.record;
      all.push({ ...whereIs(way), ...problem, record, at: [index, ...way] });
    }
    index += 1;
  }
  return all.toSorted(compareLocations);
}

const compareLocations = (a: Location, b: Location): number =>
  (a.line ?? 0) - (b.line ?? 0) || (a.column ?? 0) - (b.column ?? 0);

/** Problems with their places, file by file, from top to bottom. */
export function located(
  { whereIs }: Pick<Located, "whereIs">,
  problems: readonly Problem[],
): readonly LocatedProblem[] {
  const all = problems.map((problem) => ({ ...whereIs(problem.at), ...problem }));
  const files = [...new Set(all.map(({ file }) => file))];
  return files.flatMap((file) => all.filter((one) => one.file === file).toSorted(compareLocations));
}

/** Reads a whole dataset and checks it; a failure lists every problem. */
export function readValidDataset(where: string): Dataset {
  const read = readDataset(where);
  if ("only" in read) throw fileFailure(notWhole(where, read.only));
  const problems = datasetProblems(read);
  if (problems.length > 0) {
    throw fileFailure(
      [
        ...problems.map((problem) => problemLine(problem)),
        `${counted(problems.length, "problem")} in ${shownName(where)}.`,
      ].join("\n"),
    );
  }
  // Cast: it has no problem.
  return read.value as Dataset;
}

const notWhole = (where: string, part: string): string =>
  `${where} has only ${part}: answers need the whole dataset, in one file or one folder.`;
