import { describe, expect, it } from "vitest";

import { recordHistory } from "../../../.tools/release/record-history.ts";
import { siteAddress } from "../../../.tools/release/site-address.ts";
import type { RecordChange } from "../../../src/analysis/datasets/index.ts";

const change = (version: string, ...changes: readonly RecordChange[]) => ({ version, day: "2026-12-01", changes });
const corrected = (id: string): RecordChange => ({
  collection: "places",
  id,
  kind: "changed",
  fields: [{ field: "country", before: "JP", after: "CH" }],
  bump: "patch",
});
const renamed = (formerId: string, id: string): RecordChange => ({
  collection: "places",
  id,
  formerId,
  kind: "renamed",
  fields: [],
  bump: "major",
});
const added: RecordChange = { collection: "places", id: "new", kind: "added", fields: [], bump: "minor" };

describe("the history of a record", () => {
  const releases = [
    change("0.4.0", corrected("geneva"), corrected("other")),
    change("0.3.0", renamed("genf", "geneva"), added),
    change("0.2.0", corrected("genf")),
    change("0.1.0"),
  ];
  const lines = (id: string) =>
    recordHistory(releases, "places", id).map(({ version, kind, formerId }) => [version, kind, formerId]);

  it("goes back through its former ids to the first release", () => {
    expect(lines("geneva")).toEqual([
      ["0.4.0", "changed", undefined],
      ["0.3.0", "renamed", "genf"],
      ["0.2.0", "changed", undefined],
      ["0.1.0", "added", undefined],
    ]);
  });

  it("ends with the release that added it", () => {
    expect(lines("new")).toEqual([["0.3.0", "added", undefined]]);
  });

  it("is of one collection, and empty before the first release", () => {
    expect(recordHistory(releases, "meetings", "geneva")).toHaveLength(1);
    expect(recordHistory([], "places", "geneva")).toEqual([]);
  });
});

describe("the address of the site", () => {
  it.each([
    [{ url: "git+https://github.com/Some-Owner/talks.git" }, "https://some-owner.github.io/talks/"],
    ["https://github.com/owner/talks", "https://owner.github.io/talks/"],
    ["https://example.org/owner/talks", undefined],
    [undefined, undefined],
  ])("of %j", (repository, address) => {
    expect(siteAddress(repository)).toBe(address);
  });
});
