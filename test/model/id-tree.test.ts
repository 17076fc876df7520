import { describe, expect, it } from "vitest";

import { idPaths } from "../../src/model/id-paths.ts";
import { collectionOf, idTree, idTreeOf, visitIds, walkReferences } from "../../src/model/id-tree.ts";

const paths = {
  ids: [
    { path: "place", to: "places" },
    { path: "posts.*.organization", to: "organizations", takes: "posts.*" },
    { path: "posts.*.sources.*", to: "sources", takes: "" },
    { path: "about.*.id", to: { namedAt: "about.*.collection" } },
  ],
  minItems: { posts: 1, "posts.*.sources": 2 },
} as const;

describe("the tree of some paths", () => {
  it("has a node for each step, with what an id refers to and what goes with it", () => {
    const leaf = (depth: number, to: unknown, takes: number) => ({ depth, next: new Map(), target: { to, takes } });
    expect(idTree(paths)).toStrictEqual({
      depth: 0,
      next: new Map<string, unknown>([
        ["place", leaf(1, "places", 1)],
        [
          "posts",
          {
            depth: 1,
            minItems: 1,
            next: new Map([
              [
                "*",
                {
                  depth: 2,
                  next: new Map<string, unknown>([
                    ["organization", leaf(3, "organizations", 2)],
                    ["sources", { depth: 3, minItems: 2, next: new Map([["*", leaf(4, "sources", 0)]]) }],
                  ]),
                },
              ],
            ]),
          },
        ],
        [
          "about",
          {
            depth: 1,
            next: new Map([
              ["*", { depth: 2, next: new Map([["id", leaf(3, { namedAt: ["about", "*", "collection"] }, 3)]]) }],
            ]),
          },
        ],
      ]),
    });
  });

  it("is the one of the collection, and leads to its ids", () => {
    expect(idTreeOf("meetings")).toEqual(idTree(idPaths.meetings));
    expect(idTreeOf("meetings")).toBe(idTreeOf("meetings"));
    expect(idTreeOf("figures")).toEqual(idTree(idPaths.figures));
    const record = {
      place: "p",
      posts: [{ organization: "o", sources: ["a", "b"] }],
      about: [{ collection: "events", id: "e" }],
    };
    const found: unknown[] = [];
    visitIds(idTree(paths), record, (id, target, way) =>
      found.push([id, collectionOf(target, record, way), way.join(".")]),
    );
    expect(found).toEqual([
      ["p", "places", "place"],
      ["o", "organizations", "posts.0.organization"],
      ["a", "sources", "posts.0.sources.0"],
      ["b", "sources", "posts.0.sources.1"],
      ["e", "events", "about.0.id"],
    ]);
  });
});

it("walks through the references in a record, and passes over one that names no collection", () => {
  const question = {
    id: "q",
    about: [
      { collection: "meetngs", id: "misspelt" },
      { collection: "events", id: "e" },
    ],
    sources: ["s"],
  };
  const found: unknown[] = [];
  walkReferences("openQuestions", question, (to, id) => found.push([to, id]));
  expect(found).toEqual([
    ["events", "e"],
    ["sources", "s"],
  ]);
});
