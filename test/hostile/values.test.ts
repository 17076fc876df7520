import { isDeepStrictEqual } from "node:util";

import Ajv from "ajv/dist/2020.js";
import * as fc from "fast-check";
import { describe, expect, it } from "vitest";

import { isDay, isEdtf } from "../../src/dates/index.ts";
import {
  checkDataset,
  DatasetError,
  datasetJsonSchema,
  formatProblem,
  parseDataset,
  type Problem,
} from "../../src/schema/index.ts";
import { cases } from "../property-runs.ts";
import { bases } from "./base.ts";
import { anything, damagedJson, damagedValue } from "./damaged.ts";

const ajv = new Ajv.Ajv2020({
  strictRequired: false,
  formats: { edtf: isEdtf, date: isDay, uri: URL.canParse },
});
const fitsJsonSchema = ajv.compile(datasetJsonSchema);

/** What every object inherits: no input may add to it. */
const inherited = (): readonly PropertyKey[] =>
  [Object.prototype, Array.prototype, String.prototype, Function.prototype].flatMap((prototype) =>
    Reflect.ownKeys(prototype),
  );

/** Whether a problem says where it is and what is wrong, at a length that can be read. */
function isTold({ record, path, message, at }: Problem): boolean {
  const isPlace = at.every((part) => typeof part === "string" || Number.isInteger(part));
  return record !== "" && typeof path === "string" && message !== "" && message.length < 2000 && isPlace;
}

/** What parseDataset returns or throws. */
function parsed(input: unknown): { readonly value: unknown } | { readonly error: unknown } {
  try {
    return { value: parseDataset(input) };
  } catch (error) {
    return { error };
  }
}

/** What is wrong with how a value is checked; nothing if it is refused with a place, or accepted because it is right. */
function faults(make: () => unknown): readonly string[] {
  const [input, asItWas, before] = [make(), make(), inherited()];
  const problems = checkDataset(input);
  const result = parsed(input);
  const isRefused = "error" in result;
  const isRightError =
    isRefused && result.error instanceof DatasetError && isDeepStrictEqual(result.error.problems, problems);
  return [
    ...problems.filter((problem) => !isTold(problem)).map((problem) => `not told well: ${formatProblem(problem)}`),
    ...(isRefused === problems.length > 0 ? [] : ["parseDataset and checkDataset differ"]),
    ...(isRefused && !isRightError ? [`parseDataset throws something else: ${String(result.error)}`] : []),
    ...(isRefused || isDeepStrictEqual(result.value, asJson(withoutSchema(asItWas))) ? [] : ["something is lost"]),
    ...(isRefused || fitsJsonSchema(asItWas)
      ? []
      : [`accepted against the JSON Schema: ${ajv.errorsText(fitsJsonSchema.errors)}`]),
    ...(isDeepStrictEqual(input, asItWas) ? [] : ["the input is changed"]),
    ...(isFrozenSomewhere(input) ? ["the input is frozen"] : []),
    ...(isDeepStrictEqual(inherited(), before) ? [] : ["a prototype is changed"]),
  ];
}

/** Whether a value or a part of it is frozen. */
const isFrozenSomewhere = (value: unknown, depth = 0): boolean =>
  typeof value === "object" &&
  value !== null &&
  depth < 15 &&
  ((Object.isFrozen(value) && Object.keys(value).length > 0) ||
    Object.values(value).some((part) => isFrozenSomewhere(part, depth + 1)));

/** What JSON keeps of a value: no named property of an array, for example. */
const asJson = (value: unknown): unknown => JSON.parse(JSON.stringify(value));

const withoutSchema = (input: unknown): unknown => {
  const { $schema: _, ...rest } = Object(input);
  return rest;
};

describe("a damaged dataset", () => {
  it("begins as a right one", () => {
    for (const base of bases) expect(checkDataset(base)).toEqual([]);
  });

  it.each([
    { name: "from a file", values: damagedJson, runs: 60 },
    { name: "from a program", values: damagedValue, runs: 40 },
    { name: "that is none", values: anything, runs: 100 },
  ])("$name is refused with a place, or accepted because it is right", ({ values, runs }) => {
    let refused = 0;
    fc.assert(
      fc.property(values, (make) => {
        const found = faults(make);
        if (checkDataset(make()).length > 0) refused += 1;
        expect(found).toEqual([]);
      }),
      cases(runs),
    );
    expect(refused).toBeGreaterThan(runs / 4);
  });
});

describe("a dataset that is far too large somewhere", () => {
  const [base] = bases;
  const [meeting] = base?.meetings ?? [];
  const told = (fields: object): readonly string[] =>
    checkDataset({ ...base, meetings: [{ ...meeting, ...fields }, ...(base?.meetings.slice(1) ?? [])] }).map(
      formatProblem,
    );
  const long = 10_000_000;

  it("is refused in messages that quote 60 characters", () => {
    const letters = "x".repeat(long);
    const words = `a${"-a".repeat(long / 2)}`;
    for (const fields of [
      { place: letters },
      { start: "1".repeat(long) },
      { channel: letters },
      { status: [letters] },
      { title: letters.replace("x", "\0") },
      { topics: [` ${letters}`] },
      { topics: [words] },
      { place: words },
      { id: words },
      { delegations: { [letters]: 1 } },
      { [letters]: 1 },
      { evidence: { [letters]: ["s"] } },
    ]) {
      const problems = told(fields);
      expect(problems.length).toBeGreaterThan(0);
      expect(Math.max(...problems.map((problem) => problem.length))).toBeLessThan(1000);
    }
    expect(told({ place: letters })).toEqual([
      `meetings "${meeting?.id}", place: expected at most 200 characters`,
      `meetings "${meeting?.id}", place: expected the id of a record in places; there is no "${"x".repeat(60)}…"`,
    ]);
  });

  it("is refused with the first of many unknown fields", () => {
    const many = Object.fromEntries(Array.from({ length: 100_000 }, (_, index) => [`field-${index}`, 1]));
    expect(told(many)).toEqual([
      `meetings "${meeting?.id}": has unknown fields "field-0", "field-1", "field-2", "field-3", "field-4", 99995 more; correct their names or remove them`,
    ]);
  });

  it.each<[string, (inner: unknown) => unknown]>([
    ["lists", (inner) => [inner]],
    ["objects", (inner) => ({ names: inner })],
  ])("is refused where it is nested 100,000 times, %s in each other", (_name, open) => {
    let value: unknown = "deep";
    for (let depth = 0; depth < 100_000; depth += 1) value = open(value);
    for (const field of ["outcomes", "evidence", "title", "delegations", "note"])
      expect(told({ [field]: value })).not.toEqual([]);
    expect(checkDataset(value)).not.toEqual([]);
  });

  it("leaves the values of the caller as they are, and freezes what it returns", () => {
    const outcomes = { text: "an object instead of a list" };
    const bytes = new Uint8Array(3);
    expect(told({ outcomes, topics: bytes })).toHaveLength(2);
    expect(Object.isFrozen(outcomes)).toBe(false);
    const input = structuredClone(base);
    const returned = parseDataset(input);
    expect(Object.isFrozen(input)).toBe(false);
    expect(
      [returned, returned.meetings, returned.meetings[0], returned.meetings[0]?.evidence].every(Object.isFrozen),
    ).toBe(true);
  });
});
