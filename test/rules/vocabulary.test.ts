import { expect, it } from "vitest";

import { collectionNames } from "../../src/model/ids.ts";
import { type VocabularyName, vocabularyNames, wordPaths } from "../../src/model/vocabularies.ts";
import { holding, meeting } from "../builders.ts";
import { record, type Rule } from "./rule.ts";

/** The values that a path with `*` leads to. */
function valuesAt(value: unknown, [step, ...rest]: readonly string[]): readonly unknown[] {
  if (step === undefined) return value === undefined ? [] : [value];
  if (typeof value !== "object" || value === null) return [];
  const parts: readonly unknown[] = step === "*" ? Object.values(value) : [Reflect.get(value, step)];
  return parts.flatMap((part) => valuesAt(part, rest));
}

/** Words that are kept although no record has them yet, with the reason. */
const kept: ReadonlySet<string> = new Set();

/** Every word that is declared is used, and explained in a sentence of its own. */
const vocabulary: Rule = (whole) => {
  const used = new Map<VocabularyName, Set<unknown>>(vocabularyNames.map((name) => [name, new Set()]));
  for (const collection of collectionNames)
    for (const [path, name] of Object.entries(wordPaths[collection]))
      for (const entry of whole[collection])
        for (const word of valuesAt(entry, path.split("."))) used.get(name)?.add(word);
  return vocabularyNames.flatMap((name) =>
    whole.vocabularies[name].flatMap(({ id, label, definition }) => [
      ...(used.get(name)?.has(id) || kept.has(`${name} ${id}`) ? [] : [`${name} ${id}: no record uses it`]),
      ...(/^[A-Z].*\.$/.test(definition) ? [] : [`${name} ${id}: is not defined in a sentence`]),
      ...(/^[A-Z]/.test(label) ? [] : [`${name} ${id}: has no label for a table`]),
    ]),
  );
};

it("holds", () => {
  expect(vocabulary(record)).toEqual([]);
});

it("catches a word that nothing uses or that nobody explained", () => {
  const word = { label: "Word", definition: "A word." };
  const none = Object.fromEntries(vocabularyNames.map((name) => [name, []]));
  const broken = holding({
    vocabularies: {
      ...record.vocabularies,
      ...none,
      channels: [{ id: "red-cross", ...word }],
      topics: [
        { id: "remains", label: "remains", definition: "A word." },
        { id: "unused", ...word },
        { id: "security", label: "Security", definition: "security" },
      ],
    },
    meetings: [meeting({ id: "m", topics: ["remains", "security"] })],
  });
  expect(vocabulary(broken)).toEqual([
    "topics remains: has no label for a table",
    "topics unused: no record uses it",
    "topics security: is not defined in a sentence",
  ]);
});
