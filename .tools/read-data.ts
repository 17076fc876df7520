import ts from "typescript";

import { about } from "../src/data/about.ts";
import { compareRecords } from "../src/data/order.ts";
import { vocabularies } from "../src/data/vocabularies.ts";
import type { Dataset } from "../src/model/dataset.ts";
import { type CollectionName, collectionNames, fileNameOf } from "../src/model/ids.ts";
import { collectionOfFile, formOf } from "./data-files.ts";
import { headOf } from "./data-text.ts";
import { nodeAt, valueOf, type Way } from "./literals.ts";
import { sortable } from "./sortable.ts";

/** The data files: their texts by their paths in `src/data`. */
export type Tree = ReadonlyMap<string, string>;

/** A character in a data file, counted from 1. */
export interface Location {
  readonly file: string;
  readonly line: number;
  readonly column: number;
}

/** What keeps a data file from being read as it is. */
interface Fault extends Location {
  readonly message: string;
  /** After a syntax error, what is read of the rest of the file is a guess. */
  readonly isSyntax?: true;
}

/** A record as its file has it: its value, its text, and the comments that belong to it. */
export interface DataRecord {
  readonly collection: CollectionName;
  readonly file: string;
  readonly value: Readonly<Record<string, unknown>>;
  readonly text: string;
  /** The comments in front of the record. */
  readonly before: string;
  /** The comments behind the record on its last line. */
  readonly after: string;
  /** The place of a field in the file; of a field that is missing, the place of what it is missing from. */
  readonly locate: (way: Way) => Location;
}

export interface DataFile {
  readonly file: string;
  readonly collection: CollectionName;
  /** Whether the records are imported and exported as in the other files of the collection. */
  readonly hasForm: boolean;
  readonly records: readonly DataRecord[];
  /** The comments that belong to the file and not to one of its records: on top of it, and behind the last record. */
  readonly top: string;
  readonly bottom: string;
}

export interface ReadData {
  readonly files: readonly DataFile[];
  readonly faults: readonly Fault[];
}

/** All records of a collection, file by file. */
export const recordsOf = ({ files }: ReadData, collection: CollectionName): readonly DataRecord[] =>
  files.filter((file) => file.collection === collection).flatMap(({ records }) => records);

const locationIn = (source: ts.SourceFile, position: number): Location => {
  const { line, character } = source.getLineAndCharacterOfPosition(position);
  return { file: source.fileName, line: line + 1, column: character + 1 };
};

function syntaxFaults(sources: readonly ts.SourceFile[]): readonly Fault[] {
  const byName = new Map(sources.map((source) => [source.fileName, source]));
  // Only a program gives the errors that the parser found.
  const program = ts.createProgram(
    [...byName.keys()],
    { noResolve: true, noLib: true, types: [] },
    {
      getSourceFile: (name) => byName.get(name),
      fileExists: (name) => byName.has(name),
      readFile: () => undefined,
      writeFile: () => undefined,
      getDefaultLibFileName: () => "",
      getCurrentDirectory: () => "",
      getCanonicalFileName: (name) => name,
      useCaseSensitiveFileNames: () => true,
      getNewLine: () => "\n",
    },
  );
  return sources.flatMap((source) =>
    program.getSyntacticDiagnostics(source).map(({ start, messageText }) => ({
      ...locationIn(source, start),
      message: `syntax error: ${ts.flattenDiagnosticMessageText(messageText, " ")}`,
      isSyntax: true as const,
    })),
  );
}

const joined = (...comments: readonly string[]): string =>
  comments
    .map((comment) => comment.trim())
    .filter((comment) => comment !== "")
    .join("\n");

/** Where the comments end that follow a position on the same line. */
const endOfLine = (text: string, position: number): number =>
  ts.getTrailingCommentRanges(text, position)?.at(-1)?.end ?? position;

interface Piece {
  readonly node: ts.Expression;
  readonly before: string;
  readonly after: string;
}

/** The records of a list with their comments, and the comments behind the last one. */
function piecesOf(list: ts.ArrayLiteralExpression, text: string): { pieces: readonly Piece[]; bottom: string } {
  const { elements } = list;
  let end = list.getStart() + 1;
  const pieces = elements.map((node, index) => {
    const before = text.slice(end, node.getStart()).trim();
    const next = elements[index + 1]?.pos ?? (elements.hasTrailingComma ? elements.end : undefined);
    end = endOfLine(text, next ?? node.end);
    const after =
      next === undefined ? text.slice(node.end, end) : joined(text.slice(node.end, next - 1), text.slice(next, end));
    return { node, before, after: after.trim() };
  });
  return { pieces, bottom: text.slice(end, list.end - 1).trim() };
}

function dataFile(source: ts.SourceFile, collection: CollectionName, faults: Fault[]): DataFile {
  const { fileName: file, text } = source;
  const onFault = (node: ts.Node, message: string): void => {
    const isField = node.parent !== undefined && ts.isPropertyAssignment(node.parent);
    faults.push({ ...locationIn(source, (isField ? node.parent : node).getStart()), message });
  };
  const empty = { file, collection, hasForm: false, records: [], top: "", bottom: "" };

  const imports = source.statements.filter(ts.isImportDeclaration);
  const [statement, ...others] = source.statements.filter((one) => !ts.isImportDeclaration(one));
  const [declaration] =
    statement !== undefined && ts.isVariableStatement(statement) ? statement.declarationList.declarations : [];
  const literal = declaration?.initializer;
  if (statement === undefined || literal === undefined || others.length > 0) {
    onFault(others[0] ?? statement ?? source, "expected one exported constant with the records, and nothing else");
    return empty;
  }
  const isList = ts.isArrayLiteralExpression(literal);
  if (!isList && !ts.isObjectLiteralExpression(literal)) {
    onFault(literal, "expected a record { … } or a list of records [ … ]");
    return empty;
  }

  const outer = joined(
    ...[...imports, statement].map((node, index) => text.slice(imports[index - 1]?.end ?? 0, node.getStart())),
  );
  const last = text.slice(statement.end).trim();
  const { pieces, bottom } = isList
    ? piecesOf(literal, text)
    : { pieces: [{ node: literal, before: joined(outer, last), after: "" }], bottom: "" };

  const records = pieces.flatMap(({ node, before, after }): DataRecord[] => {
    if (!ts.isObjectLiteralExpression(node)) {
      onFault(node, "expected a record { … }");
      return [];
    }
    // Cast: the value of an object literal is an object.
    const value = valueOf(node, onFault) as DataRecord["value"];
    const locate = (way: Way): Location => locationIn(source, nodeAt(node, way).getStart());
    return [{ collection, file, value, text: node.getText(), before, after, locate }];
  });
  const head = [...imports.map((node) => node.getText()), text.slice(statement.getStart(), literal.getStart())];
  return {
    file,
    collection,
    hasForm: isList !== formOf(collection).isSingle && head.join("\n").trim() === headOf(file, collection),
    records,
    top: isList ? outer : "",
    bottom: isList ? joined(bottom, last) : "",
  };
}

/** Reads the data files without running them: also files that do not compile, as far as their syntax allows it. */
export function readData(tree: Tree): ReadData {
  const sources = [...tree].map(([file, text]) => ts.createSourceFile(file, text, ts.ScriptTarget.ES2022, true));
  const faults: Fault[] = [...syntaxFaults(sources)];
  const files = sources.flatMap((source) => {
    const collection = collectionOfFile(source.fileName);
    if (collection !== undefined) return [dataFile(source, collection, faults)];
    const folders = collectionNames.map((name) => fileNameOf(name)).join(", ");
    faults.push({ ...locationIn(source, 0), message: `expected the file in a folder of a collection: ${folders}` });
    return [];
  });
  return { files, faults };
}

/** The dataset, with the records of each collection in their order. */
export function datasetOf(
  read: ReadData,
): Pick<Dataset, "about" | "vocabularies"> & Readonly<Record<CollectionName, readonly DataRecord["value"][]>> {
  const records = collectionNames.map((collection) => {
    const sorted = recordsOf(read, collection).toSorted((a, b) =>
      compareRecords(collection, sortable(a.value), sortable(b.value)),
    );
    return [collection, sorted.map(({ value }) => value)] as const;
  });
  // Cast: every collection is named once.
  const collections = Object.fromEntries(records) as Record<string, DataRecord["value"][]> as Record<
    CollectionName,
    readonly DataRecord["value"][]
  >;
  return { about, vocabularies, ...collections };
}
