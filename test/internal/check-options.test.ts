import { describe, expect, it } from "vitest";

import { checkOptions, wrongWord } from "../../src/internal/check-options.ts";

interface Options {
  readonly status?: string;
  readonly series?: string;
  readonly knownOn?: string;
}
const names = ["status", "series", "knownOn"] as const;
const check = (options: unknown) => () =>
  // Cast: what a caller in JavaScript can pass.
  checkOptions<Options>("findThings", options as Options, names);

describe("checkOptions", () => {
  it("accepts no options, none of them and all of them", () => {
    for (const options of [undefined, {}, { status: "held", series: undefined, knownOn: "x" }])
      expect(check(options)).not.toThrow();
  });

  it.each([
    ["serie", "series"],
    ["Series", "series"],
    ["known-on", "knownOn"],
    ["knowOn", "knownOn"],
    ["statu", "status"],
  ])("refuses %s and asks for %s", (wrong, right) => {
    expect(check({ [wrong]: 1 })).toThrow(
      new RangeError(`findThings has no option "${wrong}". Did you mean "${right}"?`),
    );
  });

  it.each(["x", "constructor", "toString", "日本"])("lists the options if %s is like none of them", (wrong) => {
    expect(check({ [wrong]: 1 })).toThrow(
      new RangeError(`findThings has no option "${wrong}". Expected one of: status, series, knownOn.`),
    );
  });

  it.each([null, 7, true, "held", ["held"], [], () => ({})])("refuses %o in the place of the options", (wrong) => {
    expect(check(wrong)).toThrow(new TypeError("findThings expects its options by name: { status: … }."));
  });
});

describe("wrongWord", () => {
  it("guesses at an id, however it is spelled", () => {
    const ids = ["home-visits", "red-cross-talks", "red-cross-visits"];
    expect(wrongWord("There is no series", "redcross", ids).message).toBe(
      'There is no series "redcross". Did you mean "red-cross-talks"?',
    );
    expect(wrongWord("There is no series", "redcros-visits", ids.toReversed()).message).toContain(
      '"red-cross-visits"?',
    );
  });

  it("lists no more than twenty words, however long the word is", () => {
    const many = Array.from({ length: 100 }, (_, index) => `${index}`);
    expect(wrongWord("There is no", "zzz", many).message).toBe(
      `There is no "zzz". Expected one of: ${many.slice(0, 20).join(", ")}.`,
    );
    expect(wrongWord("There is no", "x".repeat(1_000_000), many).message.length).toBeLessThan(300);
  });
});
