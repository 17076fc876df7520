import { expect, it } from "vitest";

import published from "../../.tools/published-ids.json" with { type: "json" };
import * as redirects from "../../src/data/redirects.ts";
import { collectionNames } from "../../src/model/ids.ts";
import { holding, meeting } from "../builders.ts";
import { record, type Rule, unexcused } from "./rule.ts";

type Ids = Readonly<Record<string, readonly string[]>>;
type Redirects = Readonly<Record<string, Readonly<Record<string, string>>>>;

/** An id that a release has had goes on working: its record is still there, or a redirect leads on. */
const stableIds =
  (before: Ids, renamed: Redirects): Rule =>
  (whole) =>
    collectionNames.flatMap((collection) => {
      const now = new Set(whole[collection].map(({ id }) => id));
      return (before[collection] ?? [])
        .filter((id) => !now.has(id) && !now.has(renamed[collection]?.[id] ?? ""))
        .map((id) => `${collection} ${id}: was published and is gone; rename it in src/data/redirects.ts`);
    });

it("holds", () => {
  expect(unexcused(stableIds(published, redirects)(record))).toEqual([]);
});

it("catches an id that was dropped or leads nowhere, and lets a renamed one pass", () => {
  const before = { meetings: ["kept", "renamed", "dropped", "lost"] };
  const renamed = { meetings: { renamed: "kept", lost: "nowhere" } };
  expect(stableIds(before, renamed)(holding({ meetings: [meeting({ id: "kept" })] }))).toEqual([
    "meetings dropped: was published and is gone; rename it in src/data/redirects.ts",
    "meetings lost: was published and is gone; rename it in src/data/redirects.ts",
  ]);
});
