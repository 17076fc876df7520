import { expect, it } from "vitest";

import type { Evidenced } from "../../src/model/evidence.ts";
import { holding, meeting } from "../builders.ts";
import { record, type Rule, unexcused } from "./rule.ts";

/** Evidence is for what the record says: no evidence for a field that is absent, no source named twice, no variant that says the same. */
const evidence: Rule = ({ meetings, events }) =>
  [
    ...meetings.map((entry) => ({ name: `meetings ${entry.id}`, entry })),
    ...events.map((entry) => ({ name: `events ${entry.id}`, entry })),
  ].flatMap(({ name, entry }: { readonly name: string; readonly entry: Evidenced }) => {
    const fields = new Map<string, unknown>(Object.entries(entry));
    const says = (field: string): boolean => {
      const value = fields.get(field);
      return field === "status" || (Array.isArray(value) ? value.length > 0 : value !== undefined);
    };
    const lists: readonly (readonly [string, readonly string[]])[] = [
      ["sources", entry.sources],
      ...Object.entries(entry.evidence ?? {}).map(([field, ids]) => [`evidence.${field}`, ids ?? []] as const),
    ];
    return [
      ...Object.keys(entry.evidence ?? {})
        .filter((field) => !says(field))
        .map((field) => `${name}: has evidence for its ${field}, and says nothing of it`),
      ...lists
        .filter(([, ids]) => new Set(ids).size < ids.length)
        .map(([field]) => `${name}: names a source twice in ${field}`),
      ...(entry.variants ?? [])
        .filter(({ field, value }) => fields.get(field) === value)
        .map(({ field, value }) => `${name}: has a variant of its ${field} that says the same, ${value}`),
    ];
  });

it("holds", () => {
  expect(unexcused(evidence(record))).toEqual([]);
});

it("catches evidence for nothing, a source named twice and a variant that is none", () => {
  const broken = meeting({
    id: "m",
    start: "2012-08-09",
    sources: ["a", "a"],
    evidence: { venue: ["b"], outcomes: ["b"] },
    variants: [{ field: "start", value: "2012-08-09", sources: ["c"] }],
  });
  expect(evidence(holding({ meetings: [broken] }))).toEqual([
    "meetings m: has evidence for its venue, and says nothing of it",
    "meetings m: has evidence for its outcomes, and says nothing of it",
    "meetings m: names a source twice in sources",
    "meetings m: has a variant of its start that says the same, 2012-08-09",
  ]);
});
