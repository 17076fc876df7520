import { describe, expect, it } from "vitest";

import { compareReleases, verdict } from "../../../.tools/release/compare-releases.ts";
import type { PackageContents } from "../../../.tools/release/package-contents.ts";
import type { RenamedIds } from "../../../src/model/renamed-ids.ts";
import { figure, holding, indicator, meeting } from "../../builders.ts";

const types = "```ts\nexport interface Answer {}\n```";

/** A made-up release with three records. */
const release = (records: Parameters<typeof holding>[0], redirects: RenamedIds = {}): PackageContents => ({
  version: "0.1.0",
  dataset: holding(records),
  redirects,
  columns: new Map([["meetings.csv: id", "string"]]),
  types,
});

const talks = meeting({ id: "2014-03-03-shenyang" });
const visits = figure({ id: "visits", indicator: "grave-visits", value: 9, meeting: talks.id });
const before = release({ meetings: [talks], figures: [visits] });

const said = (after: PackageContents, announced: "none" | "patch" | "minor" | "major", version = "0.1.0") =>
  verdict(compareReleases(before, after), { version, announced });

describe("compareReleases", () => {
  const corrected = release({ meetings: [talks], figures: [{ ...visits, value: 8 }] });
  const renamed = release(
    { meetings: [{ ...talks, id: "2014-03-03-beijing" }], figures: [{ ...visits, meeting: "2014-03-03-beijing" }] },
    { meetings: { [talks.id]: "2014-03-03-beijing" } },
  );

  it("says record by record and field by field what changed", () => {
    const more = release({ meetings: [talks, meeting({ id: "new" })], figures: [{ ...visits, value: 8 }] });
    expect(said(more, "patch").lines).toEqual([
      "[data, minor] added: meetings new",
      "[data, patch] corrected: figures visits\n    value: 9 → 8",
      "",
      "2 changes since 0.1.0, which need at least: patch (minor, one place lower before 1.0). Announced: patch.",
    ]);
  });

  it("refuses a correction that is not announced, and lets it pass as a patch", () => {
    expect(said(corrected, "none").isFailure).toBe(true);
    expect(said(corrected, "none").lines.at(-1)).toBe("Run `npm run changeset`, and choose at least that.");
    expect(said(corrected, "patch").isFailure).toBe(false);
    expect(said(before, "none")).toEqual({
      lines: ["", "Nothing that users can notice has changed since 0.1.0."],
      isFailure: false,
    });
  });

  it("refuses a renaming as a patch before 1.0, and as a minor version after it", () => {
    expect(said(renamed, "patch").lines).toContain(
      "[data, major] renamed: meetings 2014-03-03-shenyang → 2014-03-03-beijing",
    );
    expect((["patch", "minor"] as const).map((bump) => said(renamed, bump).isFailure)).toEqual([true, false]);
    expect((["minor", "major"] as const).map((bump) => said(renamed, bump, "1.2.0").isFailure)).toEqual([true, false]);
  });

  it("refuses a removed part of an indicator as a patch before 1.0", () => {
    const rice = (...parts: readonly string[]) =>
      release({
        indicators: [indicator({ id: "rice", parts: parts.map((id) => ({ id, label: id, definition: id })) })],
      });
    const { changes, needed } = compareReleases(rice("gift", "loan"), rice("loan"));
    expect([changes.map(({ bump }) => bump), needed]).toEqual([["major"], "major"]);
    expect(
      verdict(compareReleases(rice("gift"), rice("present")), { version: "0.1.0", announced: "patch" }).isFailure,
    ).toBe(true);
  });

  it("refuses a removed id without a redirect, however large the version, and a redirect that is gone", () => {
    const removed = said(release({ meetings: [], figures: [] }), "major");
    expect(removed.isFailure).toBe(true);
    expect(removed.lines).toContain(
      "meetings 2014-03-03-shenyang: was published and is gone. Add it to src/data/redirects.ts, with its current id.",
    );
    const without = { ...renamed, redirects: {} };
    expect(compareReleases(renamed, without).lostIds).toEqual(["meetings 2014-03-03-shenyang"]);
    expect(compareReleases(before, renamed).lostIds).toEqual([]);
  });

  it("looks at columns and types as at records", () => {
    const columns = new Map([["meetings.csv: id", "integer"]]);
    const other = { ...before, columns, types: "```ts\nexport interface Other {}\n```" };
    const { changes, needed } = compareReleases(before, other);
    expect(changes.map(({ in: where, text }) => `${where} ${text}`)).toEqual([
      "columns retyped: meetings.csv: id: string → integer",
      "types removed: Answer",
      "types added: Other",
    ]);
    expect(needed).toBe("major");
    expect(said(other, "patch").isFailure).toBe(true);
  });
});
