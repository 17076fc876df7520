import { describe, expect, it } from "vitest";

import { collectionNames } from "../../src/model/ids.ts";
import { wordPaths, wordTypes } from "../../src/model/vocabularies.ts";
import { checkDataset, datasetJsonSchema, type JsonSchema } from "../../src/schema/index.ts";
import { delegation, event, holding, meeting, source } from "../builders.ts";

const typeOf = ({ $ref }: JsonSchema): string | undefined => $ref?.replace("#/$defs/", "");
const vocabularyOf = new Map<string, string>([
  ...Object.entries(wordTypes).map(([name, type]) => [type, name] as const),
  ["Status", "statuses"],
]);

/** Where a schema has words, with the vocabulary of each. */
function wordsIn(schema: JsonSchema, path: readonly string[] = []): readonly (readonly [string, string])[] {
  const type = typeOf(schema);
  const vocabulary = vocabularyOf.get(type ?? "");
  // An event has no status if it took place, so its list of statuses is a shorter one.
  if (vocabulary !== undefined || path.at(-1) === "status") return [[path.join("."), vocabulary ?? "statuses"]];
  const whole = type === undefined ? schema : (datasetJsonSchema.$defs[type] ?? {});
  return [
    ...Object.entries(whole.properties ?? {}).flatMap(([field, inner]) => wordsIn(inner, [...path, field])),
    ...(whole.items === undefined ? [] : wordsIn(whole.items, [...path, "*"])),
    ...[...(whole.anyOf ?? []), ...(whole.oneOf ?? [])].flatMap((part) => wordsIn(part, path)),
  ];
}

describe("the table of words", () => {
  it.each(collectionNames)("names every word in %s that the JSON Schema has", (collection) => {
    const items = datasetJsonSchema.properties?.[collection]?.items ?? {};
    expect(new Map(wordsIn(items))).toEqual(new Map(Object.entries(wordPaths[collection])));
  });
});

describe("a word that is not declared", () => {
  it("is a problem with its place, wherever it is", () => {
    const foreign = holding({
      sources: [source({ id: "s", type: "leaflet" })],
      organizations: [{ id: "o", names: { en: "O" }, kind: "club", side: "JPN", sources: ["s"] }],
      meetings: [
        meeting({
          id: "m",
          channel: "post",
          topics: ["remains", "remain"],
          delegations: [{ ...delegation("JP"), capacity: "guarantor", members: [{ delegate: "d", role: "boss" }] }],
          sources: ["s"],
        }),
      ],
      delegates: [{ id: "d", side: "KP", names: { en: "D" }, posts: [] }],
      events: [event({ id: "e", kind: "feast", sides: ["JP", "US"], sources: ["s"] })],
    });
    expect(
      checkDataset(foreign).flatMap(({ record, path, message }) =>
        message.includes("declares") ? [`${record} ${path}`] : [],
      ),
    ).toEqual([
      'sources "s" type',
      'organizations "o" kind',
      'organizations "o" side',
      'meetings "m" channel',
      'meetings "m" delegations[0].capacity',
      'meetings "m" delegations[0].members[0].role',
      'meetings "m" topics[1]',
      'events "e" kind',
      'events "e" sides[1]',
    ]);
  });

  it("is not looked for where a vocabulary is missing, which is one problem", () => {
    const { topics: _topics, ...rest } = holding({}).vocabularies;
    const problems = checkDataset({
      ...holding({}),
      vocabularies: rest,
      meetings: [meeting({ id: "m", topics: ["x"] })],
    });
    expect(problems.map(({ record, path }) => `${record} ${path}`)).toEqual([
      "vocabularies topics",
      'meetings "m" sources[0]',
    ]);
  });

  it("cannot be declared twice", () => {
    const word = { id: "a", label: "A", definition: "A." };
    const twice = holding({ vocabularies: { ...holding({}).vocabularies, topics: [word, word] } });
    expect(checkDataset(twice).at(0)).toMatchObject({ record: "vocabularies", path: "topics[1].id" });
  });
});
