import { expect, it } from "vitest";

import * as redirects from "../../src/data/redirects.ts";
import type { CollectionName } from "../../src/model/ids.ts";
import { holding, source } from "../builders.ts";
import { record, type Rule, unexcused } from "./rule.ts";

type Redirects = Readonly<Record<CollectionName, Readonly<Record<string, string>>>>;

/** An id that was renamed leads to a record, in one step, and no record has it. */
const renamed =
  (table: Redirects): Rule =>
  (dataset) =>
    Object.entries(table).flatMap(([collection, ids]) => {
      // Cast: the keys of the table are the collections.
      const live = new Set(dataset[collection as CollectionName].map(({ id }) => id));
      return Object.entries(ids).flatMap(([old, now]) => [
        ...(live.has(old) ? [`${collection} ${old}: was renamed to ${now}, and a record has it`] : []),
        ...(live.has(now) ? [] : [`${collection} ${old}: was renamed to ${now}, which no record has`]),
      ]);
    });

it("holds", () => {
  expect(unexcused(renamed(redirects)(record))).toEqual([]);
});

it("catches an id that lives on, one that leads nowhere and one that leads to another redirect", () => {
  const sources = [source({ id: "a" }), source({ id: "b" })];
  const broken = { ...redirects, sources: { a: "b", c: "d", e: "c", f: "b" } };
  expect(renamed(broken)(holding({ sources }))).toEqual([
    "sources a: was renamed to b, and a record has it",
    "sources c: was renamed to d, which no record has",
    "sources e: was renamed to c, which no record has",
  ]);
});
