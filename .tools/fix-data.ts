import ts from "typescript";

import { unknownWord } from "../src/cli/unknown-word.ts";
import { compareRecords } from "../src/data/order.ts";
import type { CollectionName } from "../src/model/ids.ts";
import type { DataProblem } from "./check-data.ts";
import { collectionOfFile, decidingField, fileOf } from "./data-files.ts";
import { textOfFile } from "./data-text.ts";
import { type DataFile, type DataRecord, readData, type ReadData, recordsOf, type Tree } from "./read-data.ts";
import { sortable } from "./sortable.ts";

/** The data files as they should be, or what has to be corrected by hand first. */
export type Fixed = { readonly tree: Tree } | { readonly problems: readonly DataProblem[] };

const everyRecord = ({ files }: ReadData): readonly DataRecord[] => files.flatMap(({ records }) => records);

const keyOf = ({ collection, value }: DataRecord): string => `${collection} "${String(value["id"])}"`;

/** What leaves it open where a record belongs. */
function unclear(read: ReadData): readonly DataProblem[] {
  const homeless = everyRecord(read).flatMap((record) => {
    if (fileOf(record.collection, record.value) !== undefined) return [];
    const { field, expected } = decidingField(record.collection);
    return [{ ...record.locate([field]), message: `${keyOf(record)}, ${field}: expected ${expected}` }];
  });
  const indicators = recordsOf(read, "indicators").map(({ value }) => String(value["id"]));
  const uncounted = recordsOf(read, "figures").flatMap((figure) => {
    const { indicator } = figure.value;
    if (typeof indicator !== "string" || indicators.includes(indicator)) return [];
    const message = `${keyOf(figure)}, indicator: ${unknownWord("indicator", indicator, indicators)}`;
    return [{ ...figure.locate(["indicator"]), message }];
  });
  const seen = new Set<string>();
  const repeated = everyRecord(read).flatMap((record) => {
    const key = keyOf(record);
    const isRepeated = seen.has(key);
    seen.add(key);
    return isRepeated ? [{ ...record.locate(["id"]), message: `${key}: another record has this id` }] : [];
  });
  return [...read.faults, ...homeless, ...uncounted, ...repeated];
}

const isSame = <T>(a: readonly T[], b: readonly T[]): boolean =>
  a.length === b.length && a.every((entry, index) => entry === b[index]);

interface Comment {
  readonly text: string;
  readonly position: number;
}

/** All comments of a data file. Their text without its line breaks, which the formatter may move. */
function commentsIn(text: string): readonly Comment[] {
  const scanner = ts.createScanner(ts.ScriptTarget.ES2022, false, ts.LanguageVariant.Standard, text);
  const found: Comment[] = [];
  for (let token = scanner.scan(); token !== ts.SyntaxKind.EndOfFileToken; token = scanner.scan())
    if (token === ts.SyntaxKind.SingleLineCommentTrivia || token === ts.SyntaxKind.MultiLineCommentTrivia)
      found.push({ text: scanner.getTokenText().replaceAll(/\s+/g, " ").trim(), position: scanner.getTokenStart() });
  return found;
}

const commentsOf = (tree: Tree): readonly string[] =>
  [...tree.values()].flatMap((text) => commentsIn(text).map((comment) => comment.text)).toSorted();

/** The comments that are no longer there, each with its place. */
function lostComments(before: Tree, after: Tree): readonly DataProblem[] {
  const kept = [...commentsOf(after)];
  return [...before].flatMap(([file, text]) => {
    const lines = (position: number): readonly string[] => text.slice(0, position).split("\n");
    return commentsIn(text).flatMap((comment) => {
      const index = kept.indexOf(comment.text);
      if (index >= 0) kept.splice(index, 1);
      const [line, column] = [lines(comment.position).length, (lines(comment.position).at(-1)?.length ?? 0) + 1];
      return index >= 0 ? [] : [{ file, line, column, message: "move this comment to the lines in front of a record" }];
    });
  });
}

const valuesOf = (read: ReadData): readonly string[] =>
  everyRecord(read)
    .map(({ collection, value }) => `${collection} ${JSON.stringify(value)}`)
    .toSorted();

/**
 * Moves each record with its comments into its file, and sorts the files. A file whose records are all in place keeps
 * its text. The new files are read again: they have the same records and comments, or are not returned.
 */
export function fixData(tree: Tree): Fixed {
  const read = readData(tree);
  const problems = unclear(read);
  if (problems.length > 0) return { problems };

  const before = new Map<string, DataFile>(read.files.map((file) => [file.file, file]));
  const wanted = Map.groupBy(everyRecord(read), ({ collection, value }) => fileOf(collection, value) ?? "");
  const lost = read.files
    .filter(({ file, top, bottom }) => !wanted.has(file) && `${top}${bottom}` !== "")
    .map(({ file }) => ({
      file,
      line: 1,
      column: 1,
      message: "no record stays in this file, and it has comments of its own: move them to a record, or delete them",
    }));
  if (lost.length > 0) return { problems: lost };

  const fixed = new Map(
    [...wanted].map(([file, records]) => {
      // Cast: the name of the file was made from the name of a collection.
      const collection = collectionOfFile(file) as CollectionName;
      const sorted = records.toSorted((a, b) => compareRecords(collection, sortable(a.value), sortable(b.value)));
      const known = before.get(file);
      const isRight = known?.hasForm === true && isSame(known.records, sorted);
      return [file, isRight ? (tree.get(file) ?? "") : textOfFile(file, collection, sorted, known)];
    }),
  );
  const odd = lostComments(tree, fixed);
  if (odd.length > 0) return { problems: odd };
  if (!isSame(valuesOf(read), valuesOf(readData(fixed))))
    throw new Error(
      "A record would not stay as it is, so nothing was changed. This is a fault of the tool: please report it.",
    );
  return { tree: new Map([...fixed].toSorted(([a], [b]) => (a < b ? -1 : 1))) };
}
