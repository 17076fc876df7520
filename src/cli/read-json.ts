import { readFileSync } from "node:fs";

import {
  findNodeAtLocation,
  getNodeValue,
  type Node,
  type ParseError,
  parseTree,
  printParseErrorCode,
} from "jsonc-parser";

import { fileFailure, reasonOf } from "./failure.ts";

/** The way to a value: names and numbers from the outside in. */
export type Way = readonly (string | number)[];

/** A file and a character in it, counted from 1; without a line the file, or the folder, as a whole. */
export interface Location {
  readonly file: string;
  readonly line?: number;
  readonly column?: number;
}

/** The location as editors and terminals know it. */
export const formatLocation = ({ file, line, column }: Location): string =>
  line === undefined ? file : `${file}:${line}:${column ?? 1}`;

/** What stands in a file, and where each of its values does. */
export interface Located {
  readonly value: unknown;
  /** Of what is not there: where the value is that it is missing from. */
  readonly whereIs: (way: Way) => Location;
}

/** A text file in UTF-8, without the byte order mark that some programs put in front. */
export function readText(file: string): string {
  let bytes: Buffer;
  try {
    bytes = readFileSync(file);
  } catch (error) {
    throw fileFailure(`${file} cannot be read: ${reasonOf(error)}.`);
  }
  try {
    return new TextDecoder("utf-8", { fatal: true }).decode(bytes);
  } catch {
    throw fileFailure(`${file} is no text in UTF-8: save it as UTF-8.`);
  }
}

const complaints: Readonly<Record<string, string>> = {
  InvalidSymbol: "expected a value: text stands between double quotes, the other words are true, false and null",
  InvalidNumberFormat: "this is no number",
  PropertyNameExpected: "expected the name of a field between double quotes, without a comma before the end",
  ValueExpected: "expected a value, without a comma before the end",
  ColonExpected: "expected a colon behind the name of a field",
  CommaExpected: "expected a comma between two values",
  CloseBraceExpected: "an object does not end: expected }",
  CloseBracketExpected: "a list does not end: expected ]",
  EndOfFileExpected: "expected nothing more behind the value",
  InvalidCommentToken: "JSON has no comments",
  UnexpectedEndOfString: "a text does not end: expected a double quote",
  UnexpectedEndOfNumber: "this number does not end",
  InvalidUnicode: "expected four hexadecimal digits behind \\u",
  InvalidEscapeCharacter: "there is no such escape; a backslash is written \\\\",
  InvalidCharacter: "this character has to be escaped",
};

/** Takes JSON apart: all of it, or one line of a file. */
export function parseJson(text: string, file: string, line = 1): Located {
  if (text.trim() === "") throw fileFailure(`${file} is empty: expected JSON.`);
  const errors: ParseError[] = [];
  const root = treeOf(text, errors, file);
  const placeOf = placesIn(text, line);
  const where = (offset: number): Location => ({ file, ...placeOf(offset) });
  const [error] = errors;
  if (error !== undefined || root === undefined) {
    const code = error === undefined ? "" : printParseErrorCode(error.error);
    throw fileFailure(
      `${formatLocation(where(error?.offset ?? 0))}: this is no JSON: ${complaints[code] ?? "expected a value"}.`,
    );
  }
  const twice = fieldGivenTwice(root, file);
  if (twice !== undefined) {
    throw fileFailure(
      `${formatLocation(where(twice.offset))}: "${String(twice.value)}" stands twice in one object: take one out.`,
    );
  }
  return { value: getNodeValue(root), whereIs: (way) => where(offsetOf(root, way)) };
}

function treeOf(text: string, errors: ParseError[], file: string): Node | undefined {
  try {
    return parseTree(text, errors, { disallowComments: true });
  } catch {
    // The parser goes as deep as the text does, until there is no room left.
    throw tooDeep(file);
  }
}

const tooDeep = (file: string): Error => fileFailure(`${file} is nested too deep for a record.`);

/** The start of a value, or of the field that holds it; of the innermost that is there. */
function offsetOf(root: Node, way: Way): number {
  const node = way.length === 0 ? root : findNodeAtLocation(root, [...way]);
  if (node === undefined) return offsetOf(root, way.slice(0, -1));
  return node.parent?.type === "property" ? node.parent.offset : node.offset;
}

/** No record is as deep as this. */
const deepest = 100;

/** JSON takes the last of two fields of one name; the first would be lost. */
function fieldGivenTwice(node: Node, file: string, depth = 0): Node | undefined {
  if (depth > deepest) throw tooDeep(file);
  const seen = new Set<unknown>();
  for (const child of node.children ?? []) {
    const [name] = child.type === "property" ? (child.children ?? []) : [];
    if (name !== undefined && seen.has(name.value)) return name;
    if (name !== undefined) seen.add(name.value);
    const deeper = fieldGivenTwice(child, file, depth + 1);
    if (deeper !== undefined) return deeper;
  }
  return undefined;
}

/** Finds the line and the column of an offset; both begin with 1. */
function placesIn(text: string, firstLine: number): (offset: number) => Omit<Location, "file"> {
  let starts: readonly number[] | undefined;
  return (offset) => {
    starts ??= [0, ...Array.from(text.matchAll(/\r\n|\n|\r/g), (match) => match.index + match[0].length)];
    const line = lastUpTo(starts, offset);
    return { line: firstLine + line, column: offset - (starts[line] ?? 0) + 1 };
  };
}

/** Where in a rising list of numbers the last is that is not above a limit. */
function lastUpTo(numbers: readonly number[], limit: number): number {
  let [low, high] = [0, numbers.length - 1];
  while (low < high) {
    const middle = Math.ceil((low + high) / 2);
    if ((numbers[middle] ?? 0) <= limit) low = middle;
    else high = middle - 1;
  }
  return low;
}
