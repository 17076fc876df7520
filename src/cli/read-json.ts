import { readFileSync } from "node:fs";

import {
  findNodeAtLocation,
  getNodeValue,
  type Node,
  type ParseError,
  parseTree,
  printParseErrorCode,
} from "jsonc-parser";

import { shorten } from "../internal/shorten.ts";
import { fileFailure, reasonOf } from "./failure.ts";

/** The path to a value: field names and indices, from the outside in. */
export type Way = readonly (string | number)[];

/** A file and a character in it, counted from 1. Without a line, the whole file or folder is meant. */
export interface Location {
  readonly file: string;
  readonly line?: number;
  readonly column?: number;
}

/** The location in the form that editors and terminals recognise. */
export const formatLocation = ({ file, line, column }: Location): string =>
  line === undefined ? file : `${file}:${line}:${column ?? 1}`;

/** The value in a file, and the location of each of its parts. */
export interface Located {
  readonly value: unknown;
  /** The location of a part; if the part is missing, the location of the value that lacks it. */
  readonly whereIs: (way: Way) => Location;
}

/**
 * Reads a text file in UTF-8 and drops the byte order mark that some programs add. For an open file, its number; messages
 * call it by the name.
 */
export function readText(from: string | number, file = String(from)): string {
  let bytes: Buffer;
  try {
    bytes = readFileSync(from);
  } catch (error) {
    throw fileFailure(`${file} cannot be read: ${reasonOf(error)}.`);
  }
  try {
    return new TextDecoder("utf-8", { fatal: true }).decode(bytes);
  } catch {
    throw fileFailure(`${file} is not UTF-8 text: save it as UTF-8.`);
  }
}

const complaints: Readonly<Record<string, string>> = {
  InvalidSymbol:
    "expected a value: strings are in straight double quotes; the only other words are true, false and null",
  InvalidNumberFormat: "this number is not valid",
  PropertyNameExpected:
    "expected a field name in straight double quotes (no comma is allowed before the closing bracket)",
  ValueExpected: "expected a value (no comma is allowed before the closing bracket)",
  ColonExpected: "expected a colon after the field name",
  CommaExpected: "expected a comma between two values",
  CloseBraceExpected: "an object is not closed: expected }",
  CloseBracketExpected: "an array is not closed: expected ]",
  EndOfFileExpected: "expected nothing after the value",
  InvalidCommentToken: "JSON does not allow comments",
  UnexpectedEndOfString: "a string is not closed: expected a double quote",
  UnexpectedEndOfNumber: "this number is incomplete",
  InvalidUnicode: "expected four hexadecimal digits after \\u",
  InvalidEscapeCharacter: "unknown escape sequence; a backslash is written \\\\",
  InvalidCharacter: "this character must be escaped",
};

/** Parses JSON: a whole file, or one line of it. */
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
      `${formatLocation(where(error?.offset ?? 0))}: not valid JSON: ${complaints[code] ?? "expected a value"}.`,
    );
  }
  const twice = fieldGivenTwice(root, file);
  if (twice !== undefined) {
    throw fileFailure(
      `${formatLocation(where(twice.offset))}: "${shorten(String(twice.value))}" appears twice in one object: remove one of them.`,
    );
  }
  const inexact = inexactNumber(root, text);
  if (inexact !== undefined) {
    throw fileFailure(
      `${formatLocation(where(inexact.offset))}: ${shorten(textOf(inexact, text))} is too large or has too many digits: programs would read it as ${String(inexact.value)}. Write a number of at most 15 digits.`,
    );
  }
  return { value: getNodeValue(root), whereIs: (way) => where(offsetOf(root, way)) };
}

function treeOf(text: string, errors: ParseError[], file: string): Node | undefined {
  try {
    return parseTree(text, errors, { disallowComments: true });
  } catch {
    // The parser is recursive: very deep nesting overflows the stack.
    throw tooDeep(file);
  }
}

const tooDeep = (file: string): Error => fileFailure(`${file} is nested too deeply for a dataset.`);

/** The start of a value or of its field; if the value is missing, the start of the innermost value that exists on the path. */
function offsetOf(root: Node, way: Way): number {
  const node = way.length === 0 ? root : findNodeAtLocation(root, [...way]);
  if (node === undefined) return offsetOf(root, way.slice(0, -1));
  return node.parent?.type === "property" ? node.parent.offset : node.offset;
}

/** No dataset is nested as deeply as this. */
const deepest = 100;

/** A field name that appears twice in one object: JSON keeps the last value, so the first would be lost. */
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

/** A number that is read as another one, or is too long to look: JSON has no limit, but programs keep some 16 digits. */
function inexactNumber(node: Node, text: string): Node | undefined {
  const isExact =
    node.type !== "number" || (node.length <= 40 && digitsOf(textOf(node, text)) === digitsOf(String(node.value)));
  if (!isExact) return node;
  for (const child of node.children ?? []) {
    const inside = inexactNumber(child, text);
    if (inside !== undefined) return inside;
  }
  return undefined;
}

const textOf = ({ offset, length }: Node, text: string): string => text.slice(offset, offset + length);

/** The digits of a number and the power of ten behind them, the same for 1.50, 1.5 and 15e-1. */
function digitsOf(written: string): string {
  const [, whole = "", fraction = "", exponent = "0"] = /^-?(\d+)(?:\.(\d+))?(?:[eE]([-+]?\d+))?$/.exec(written) ?? [];
  const digits = `${whole}${fraction}`.replace(/^0+/, "");
  const significant = digits.replace(/0+$/, "");
  return significant === ""
    ? "0"
    : `${significant}e${Number(exponent) - fraction.length + digits.length - significant.length}`;
}

/** Finds the line and column of an offset, both counted from 1. */
function placesIn(text: string, firstLine: number): (offset: number) => Omit<Location, "file"> {
  let starts: readonly number[] | undefined;
  return (offset) => {
    starts ??= [0, ...Array.from(text.matchAll(/\r\n|\n|\r/g), (match) => match.index + match[0].length)];
    const line = lastUpTo(starts, offset);
    return { line: firstLine + line, column: offset - (starts[line] ?? 0) + 1 };
  };
}

/** The index of the last number in an ascending list that is not above a limit. */
function lastUpTo(numbers: readonly number[], limit: number): number {
  let [low, high] = [0, numbers.length - 1];
  while (low < high) {
    const middle = Math.ceil((low + high) / 2);
    if ((numbers[middle] ?? 0) <= limit) low = middle;
    else high = middle - 1;
  }
  return low;
}
