import { readdirSync, readFileSync } from "node:fs";

import { describe, expect, it } from "vitest";

import * as dates from "../../src/dates/index.ts";

const folder = new URL("../../src/dates/", import.meta.url);

/** Every line `call; // => value` or `call; // throws "message"` of the doc comments. */
const examples = readdirSync(folder).flatMap((file) =>
  Array.from(
    readFileSync(new URL(file, folder), "utf8").matchAll(
      /^ \* (?<call>\S.*); \/\/ (?<kind>=>|throws) (?<result>.+)$/gm,
    ),
    ({ groups = {} }) => ({ file, call: groups["call"] ?? "", kind: groups["kind"], result: groups["result"] ?? "" }),
  ),
);

/** Runs one expression with the public functions in scope. */
function evaluate(expression: string): unknown {
  // The text is from our own sources; there is no other way to run it as a reader would.
  return new Function(...Object.keys(dates), `return (${expression});`)(...Object.values(dates));
}

describe("examples of the doc comments", () => {
  it.each(examples.filter(({ kind }) => kind === "=>"))("$file: $call", ({ call, result }) => {
    expect(evaluate(call)).toEqual(evaluate(result));
  });

  it.each(examples.filter(({ kind }) => kind === "throws"))("$file: $call throws", ({ call, result }) => {
    expect(() => evaluate(call)).toThrow(String(evaluate(result)));
  });

  it("are there for every public function", () => {
    const missing = Object.keys(dates).filter((name) => !examples.some(({ call }) => call.includes(name)));
    expect(missing).toEqual([]);
  });
});
