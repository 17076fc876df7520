import fc from "fast-check";
import { expect, it } from "vitest";

import { circlesIn } from "../../src/internal/circles.ts";

/** A letter with the letters it links to. */
const links = (...rows: readonly string[]): ReadonlyMap<string, readonly string[]> =>
  new Map(rows.map(([key = "", ...to]) => [key, to]));

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

it("finds circles among several links of a key, beside ways that meet again", () => {
  const found = circlesIn(links("abc", "bd", "cd", "dea", "e"));
  expect(found.get("a")?.keys).toEqual(["a", "b", "d"]);
  expect([...found.keys()]).toEqual(["a", "b", "d"]);
  expect([...circlesIn(links("aba", "bc", "cb")).keys()].toSorted()).toEqual(["a", "b", "c"]);
});

it("finds none where every link comes to an end", () => {
  expect(circlesIn(links("abc", "bc", "c", "dx")).size).toBe(0);
});

it("finds a circle exactly if there is one", () => {
  const graph = fc.array(fc.array(fc.nat(7), { maxLength: 3 }), { maxLength: 8 });
  fc.assert(
    fc.property(graph, (rows) => {
      const found = circlesIn(new Map(rows.map((to, key) => [String(key), to.map(String)])));
      // What leads nowhere is taken away until all that is left leads on for ever.
      let left = new Set(rows.keys());
      for (let size = -1; size !== left.size;) {
        size = left.size;
        left = new Set([...left].filter((key) => rows[key]?.some((to) => left.has(to))));
      }
      expect(found.size > 0).toBe(left.size > 0);
      for (const { keys, index } of found.values()) {
        expect(index).toBeLessThan(keys.length);
        for (const [at, key] of keys.entries())
          expect(rows[Number(key)]).toContain(Number(keys[(at + 1) % keys.length]));
      }
    }),
  );
});
