import { expect, it } from "vitest";

import { circlesIn } from "../../src/internal/circles.ts";

const links = (...pairs: readonly string[]): ReadonlyMap<string, string | undefined> =>
  new Map(pairs.map((pair) => [pair.slice(0, 1), pair.slice(1, 2) || undefined]));

it("finds who is on a circle, and where on it; not who only leads to one", () => {
  const found = circlesIn(links("da", "ab", "bc", "ca", "ee", "fg", "g"));
  expect([...found].map(([key, { keys, index }]) => [key, keys[index], keys.length])).toEqual([
    ["a", "a", 3],
    ["b", "b", 3],
    ["c", "c", 3],
    ["e", "e", 1],
  ]);
  expect(found.get("b")?.keys).toEqual(["a", "b", "c"]);
});

it("finds none where every link comes to an end", () => {
  expect(circlesIn(links("ab", "bc", "c", "dx")).size).toBe(0);
});
