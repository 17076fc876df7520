import { parse } from "jsonc-parser";
import { describe, expect, it } from "vitest";

import { withWords } from "../../.tools/generated.ts";
import { readData } from "../../.tools/read-data.ts";
import { wordFor } from "../../.tools/requests.ts";
import { snippets } from "../../.tools/snippets.ts";
import { collectionNames, fileNameOf } from "../../src/model/ids.ts";
import { checkCollection, datasetJsonSchema } from "../../src/schema/index.ts";

type Snippet = Readonly<Record<"scope" | "prefix" | "description", string> & { body: readonly string[] }>;
const all: Readonly<Record<string, Snippet>> = parse(snippets(withWords(datasetJsonSchema)));

/** What the editor inserts when nothing is chosen: the first word of a choice, nothing for the other tab stops. */
const inserted = ({ body }: Snippet): string =>
  body
    .join("\n")
    .replaceAll(/\$\{\d+\|([^,|]*)[^|]*\|\}/g, "$1")
    .replaceAll("$CURRENT_YEAR-$CURRENT_MONTH-$CURRENT_DATE", "2026-11-29")
    .replaceAll(/: \$\d+/g, ": 1")
    .replaceAll(/\$\d+/g, "a");

it("has one for each kind of record", () => {
  expect(Object.keys(all)).toHaveLength(collectionNames.length - 1 + 4);
  expect(Object.values(all).map(({ scope }) => scope)).toEqual(Object.keys(all).map(() => "typescript"));
});

describe.each(Object.entries(all))("%s", (name, snippet) => {
  it("inserts a literal that lacks nothing", () => {
    const text = inserted(snippet);
    const collection = collectionNames.find((one) => wordFor(one) === name) ?? "claims";
    const file = text.startsWith("{") ? `export const records = [\n${text}\n];` : text;
    const { files, faults } = readData(new Map([[`${fileNameOf(collection)}/a.ts`, file]]));
    expect(faults).toEqual([]);
    const values = files.flatMap(({ records }) => records.map(({ value }) => value));
    expect(values).toHaveLength(1);
    const messages = checkCollection(values, collection).map(({ message }) => message);
    // Dates, languages and addresses have a form of their own; nothing is missing, nothing is too much.
    expect(messages.filter((message) => !/["']a["']/.test(message))).toEqual([]);
  });
});

it("offers the words that a field can have", () => {
  expect(all["meeting"]?.body).toContain('  status: "${4|held,planned,postponed,cancelled,reported|}",');
  expect(all["indicator"]?.body.join("\n")).toContain("|persons,sets-of-remains,");
  expect(all["figure"]?.body).toContain("  value: $3,");
});
