import { describe, expect, it } from "vitest";

import { examples, exported, functionNames, runExample } from "./doc-examples.ts";

describe("the examples of the doc comments", () => {
  it.each(examples)("$file: $code", async ({ code }) => {
    const same = (actual: unknown, expected: unknown): void => expect(actual).toEqual(expected);
    const throws = (call: () => unknown, message: string): void => expect(call).toThrow(message);
    await runExample(code, { ...exported, same, throws });
  });

  it("are there for every public function", () => {
    expect(functionNames.length).toBeGreaterThan(20);
    const all = examples.map(({ code }) => code).join("\n");
    const isShown = (name: string): boolean => new RegExp(`\\b${name}\\(|\\(${name}\\)`).test(all);
    expect(functionNames.filter((name) => !isShown(name))).toEqual([]);
  });
});
