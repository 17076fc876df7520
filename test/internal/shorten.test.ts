import { describe, expect, it } from "vitest";

import { formatPath } from "../../src/internal/format-path.ts";
import { shorten } from "../../src/internal/shorten.ts";

describe("shorten", () => {
  it.each([
    ["", ""],
    ["x".repeat(60), "x".repeat(60)],
    ["x".repeat(61), `${"x".repeat(60)}…`],
    ["\n".repeat(61), `${"\n".repeat(60)}…`],
    ["😀".repeat(60), "😀".repeat(60)],
    ["😀".repeat(61), `${"😀".repeat(60)}…`],
    ["x".repeat(10_000_000), `${"x".repeat(60)}…`],
  ])("keeps 60 characters of %j", (text, expected) => {
    expect(shorten(text)).toBe(expected);
  });
});

describe("formatPath", () => {
  it("writes a path as people do, with long names cut", () => {
    expect(formatPath(["delegations", 0, "capacity"])).toBe("delegations[0].capacity");
    expect(formatPath([3, "id"])).toBe("[3].id");
    expect(formatPath([])).toBe("");
    expect(formatPath(["evidence", "x".repeat(99), 1])).toBe(`evidence.${"x".repeat(60)}…[1]`);
  });
});
