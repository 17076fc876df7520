import { readFileSync } from "node:fs";

import { expect, it } from "vitest";

import { isObject } from "../../src/internal/is-object.ts";
import { datasetJsonSchema } from "../../src/schema/index.ts";

const page = readFileSync(new URL("../../docs/command.md", import.meta.url), "utf8").replaceAll(/\s+/g, " ");

/** The lists of a type in the JSON Schema, by whether they are required and whether they may be empty. */
const listsIn = (
  type: string,
): readonly { readonly name: string; readonly required: boolean; readonly mayBeEmpty: boolean }[] => {
  const { $defs }: { readonly $defs: object } = datasetJsonSchema;
  const definition: unknown = Reflect.get($defs, type);
  if (!isObject(definition) || !isObject(definition["properties"])) return [];
  const required: readonly unknown[] = Array.isArray(definition["required"]) ? definition["required"] : [];
  return Object.entries(definition["properties"]).flatMap(([name, field]) =>
    isObject(field) && field["type"] === "array"
      ? [{ name, required: required.includes(name), mayBeEmpty: !(Number(field["minItems"]) > 0) }]
      : [],
  );
};

it("are the seven that docs/command.md names, and no optional list is one", () => {
  const types = [
    "Source",
    "Place",
    "Organization",
    "Delegate",
    "Post",
    "Meeting",
    "Delegation",
    "Session",
    "Indicator",
    "Figure",
    "Event",
    "Disagreement",
    "Reading",
    "OpenQuestion",
  ];
  const lists = types.flatMap((type) => listsIn(type).map((list) => ({ type, ...list })));
  expect(lists.length).toBeGreaterThan(20);
  const empty = lists.filter(({ mayBeEmpty }) => mayBeEmpty);
  expect(empty.map(({ type, name, required }) => [`${type}.${name}`, required])).toEqual([
    ["Place.sources", true],
    ["Organization.sources", true],
    ["Delegate.posts", true],
    ["Meeting.delegations", true],
    ["Meeting.topics", true],
    ["Meeting.outcomes", true],
    ["Delegation.members", true],
  ]);
  expect(page).toContain(
    "Four required lists may be empty (a meeting's `delegations`, `topics` and `outcomes`, and a delegation's `members`). Three more may be if another record names the one that they are in: the `sources` of a place or an organization, and the `posts` of a delegate. An optional list may not",
  );
});
