import { describe, expect, it } from "vitest";

import { collectionNames, dataset, recordById } from "../../src/index.ts";
import { secondDataset } from "./read.ts";

/** An answer over the second dataset, and what must be in it. */
export type Case = readonly [answer: () => unknown, expected: unknown];

/** Runs a case for each function of an entry, and fails if one has no case or a case has no function. */
export function describeCases(
  title: string,
  functions: Readonly<Record<string, unknown>>,
  cases: Readonly<Record<string, Case>>,
): void {
  describe(`over the second dataset, ${title}`, () => {
    it("are all here", () => {
      expect(Object.keys(cases).toSorted()).toEqual(functionsIn(functions));
    });

    it.each(Object.entries(cases))("%s", async (_name, [answer, expected]) => {
      const found = await answer();
      expect({ found }).toMatchObject({ found: expected });
      expect(foreignWords(JSON.stringify(found) ?? "")).toEqual([]);
    });
  });
}

/** The record with an id, which has to be there. */
export function theRecord<R extends { readonly id: string }>(records: readonly R[], id: string): R {
  const found = recordById(records, id);
  if (found === undefined) throw new Error(`Expected a record "${id}".`);
  return found;
}

/** The names of the functions that an entry exports. */
export const functionsIn = (entry: Readonly<Record<string, unknown>>): readonly string[] =>
  Object.entries(entry)
    .flatMap(([name, value]) => (typeof value === "function" ? [name] : []))
    .toSorted();

const wordsOf = (text: string): ReadonlySet<string> => new Set(text.split(/[^\w-]+/));

const theirs = wordsOf(JSON.stringify(secondDataset));

/** The ids of this package's records, without those that the second dataset has too, such as "havana". */
const ours: ReadonlySet<string> = new Set(
  collectionNames
    .flatMap((name) => dataset[name].map(({ id }: { readonly id: string }) => id))
    .filter((id) => id.includes("-") && !theirs.has(id)),
);

/** What a text about the second dataset must not have: ids of this package's records, and words for what they are about. */
export function foreignWords(text: string): readonly string[] {
  // A line break in JSON would look like the first letter of a word.
  const words = wordsOf(text.replaceAll(/\\[nrt]/g, " "));
  return [
    ...(text.match(/japan|dprk|korea|pyongyang|tokyo|日本|조선/gi) ?? []),
    ...[...words].filter((word) => ours.has(word)),
  ];
}
