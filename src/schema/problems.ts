import type * as z from "zod";

import { expectRecord } from "../internal/check-input.ts";
import { formatPath } from "../internal/format-path.ts";
import { isObject } from "../internal/is-object.ts";
import { withGuess } from "../internal/nearest.ts";
import { shorten } from "../internal/shorten.ts";
import { valueAt } from "../internal/value-at.ts";

/** A problem with a record, described so that a person can fix it. */
export interface Problem {
  /** The record: `places "beijing"`, or `places[3]` if it has no id; `dataset` for the dataset itself. */
  readonly record: string;
  /** The field within the record, such as `delegations[0].capacity`; empty for the record itself. */
  readonly path: string;
  /** What was expected and what was found. */
  readonly message: string;
  /**
   * The path to the problem in the checked value, for programs: `["meetings", 3, "place"]`. Includes a missing field.
   */
  readonly at: readonly (string | number)[];
}

/**
 * Formats a problem as one line of text.
 *
 * @param problem - a problem, as `checkDataset` or `problemsOf` returns it
 * @returns the record, the field if there is one, and the message
 * @throws TypeError if it is not a problem
 * @example
 * ```ts
 * formatProblem({ record: 'places "beijing"', path: "kind", message: "is missing; expected a string" }); // => 'places "beijing", kind: is missing; expected a string'
 * ```
 */
export function formatProblem(problem: Omit<Problem, "at">): string {
  expectRecord("formatProblem", "a problem, as checkDataset returns it", problem, "message");
  const { record, path, message } = problem;
  return `${record}${path === "" ? "" : `, ${path}`}: ${message}`;
}

/** What a record is called in a problem. */
export const recordName = (collection: string, record: unknown, index: number): string =>
  isObject(record) && typeof record["id"] === "string"
    ? `${collection} "${shorten(record["id"])}"`
    : `${collection}[${index}]`;

/** Describes a value in a few words. */
export function found(value: unknown): string {
  if (value === null) return "null";
  if (Array.isArray(value)) return `an array of ${value.length}`;
  if (typeof value === "object") return "an object";
  if (typeof value === "string") return `"${shorten(value)}"`;
  return shorten(typeof value === "bigint" ? `${value}n` : String(value));
}

const typeNames: Readonly<Record<string, string>> = {
  string: "a string",
  number: "a number",
  int: "an integer",
  array: "an array",
  object: "an object",
  record: "an object",
};

/** The message for an issue. `absence` is what to say of a value that is not there. */
function sentence(issue: z.core.$ZodIssue, absence: string): string {
  switch (issue.code) {
    case "invalid_type":
      return expected(typeNames[issue.expected] ?? issue.expected, issue.input, absence);
    case "invalid_value":
      return expectedOneOf(issue.values, issue.input, absence);
    case "too_small":
    case "too_big":
      return issue.message.startsWith("expected")
        ? issue.message
        : `expected ${limit(issue)}, found ${found(issue.input)}`;
    case "invalid_union": {
      const { discriminator, input } = issue;
      // The field that says which kind of object it is.
      if (discriminator !== undefined && "options" in issue && isObject(input))
        return expectedOneOf(issue.options ?? [], input[discriminator], absence);
      return `${issue.message}, found ${found(input)}`;
    }
    case "invalid_format":
      return `${issue.message}, found ${found(issue.input)}`;
    default:
      return issue.message;
  }
}

const expected = (what: string, input: unknown, absence: string): string =>
  input === undefined ? `${absence}; expected ${what}` : `expected ${what}, found ${found(input)}`;

/** The message for a value that must be one of a few, with the nearest of them. */
function expectedOneOf(values: readonly z.core.util.Primitive[], input: unknown, absence: string): string {
  const allowed = values.map((value) => (typeof value === "string" ? `"${value}"` : String(value)));
  const message = expected(allowed.length === 1 ? allowed.join() : `one of ${allowed.join(", ")}`, input, absence);
  const words = values.filter((value) => typeof value === "string");
  return typeof input === "string" ? withGuess(message, input, words) : message;
}

function limit(issue: z.core.$ZodIssueTooSmall | z.core.$ZodIssueTooBig): string {
  if (issue.code === "too_small") return `${issue.inclusive ? "at least" : "more than"} ${String(issue.minimum)}`;
  return `${issue.inclusive ? "at most" : "less than"} ${String(issue.maximum)}`;
}

/** The path to the problem; for unknown fields, to the first of them. */
function pathTo({ path, ...issue }: z.core.$ZodIssue): Problem["at"] {
  const parts = issue.code === "unrecognized_keys" ? [...path, ...issue.keys.slice(0, 1)] : path;
  // A program can pass a key that is a symbol.
  return parts.map((part) => (typeof part === "number" ? part : String(part)));
}

/**
 * Finds every problem in one record. For a misspelt field or word it names the nearest right one.
 *
 * @param value - the record to check, of any type
 * @param schema - one of the schemas of this module, such as `meetingSchema`
 * @param name - what to call the record in the problems
 * @returns the problems in the order of the fields; empty if the record is valid
 * @throws TypeError if `schema` is not a zod schema
 * @example
 * ```ts
 * const indicator = { id: "grave-visits", label: "Visits", definition: "Visits held", unit: "visits", measure: "stok", population: "visits" };
 * problemsOf(indicator, indicatorSchema, "my indicator"); // => [{ record: "my indicator", path: "measure", message: 'expected one of "stock", "flow", found "stok". Did you mean "stock"?', at: ["measure"] }]
 * ```
 */
export function problemsOf(value: unknown, schema: z.ZodType, name: string): readonly Problem[] {
  expectRecord("problemsOf", "a zod schema, such as meetingSchema", schema, "safeParse");
  const result = schema.safeParse(value, { reportInput: true });
  if (result.success) return [];
  return result.error.issues.map((issue) => {
    const at = pathTo(issue);
    return {
      record: name,
      path: formatPath(issue.path),
      message: sentence(issue, isUndefined(value, at) ? "is undefined: leave an optional field out" : "is missing"),
      at,
    };
  });
}

/** Whether a field is there without a value, which only a program can write: no data file has such a field. */
function isUndefined(value: unknown, at: Problem["at"]): boolean {
  const holder = valueAt(value, at.slice(0, -1));
  return isObject(holder) && Object.hasOwn(holder, String(at.at(-1)));
}
