import { describe, expect, it } from "vitest";

import { packageData as load } from "../../src/cli/data.ts";
import { cited, dates, heads, noted, placeName } from "../../src/cli/words.ts";
import { getMeeting, sources } from "../../src/index.ts";
import type { Meeting } from "../../src/model/meeting.ts";

const packageData = load();
const talks = getMeeting("2002-08-18-pyongyang");

describe("cited and noted", () => {
  const ids = sources.slice(0, 4).map(({ id }) => id);
  const caveats = ["a", "b", "c", "d", "e"].map((message) => ({ kind: "assumed", message, records: [] }) as const);

  it("list all that there are, or as many as fit and how many more there are", () => {
    expect(cited(packageData, ids.slice(0, 3))).toHaveLength(3);
    expect(cited(packageData, ids)).toHaveLength(4);
    expect(cited(packageData, ids).at(-1)).toBe("    and 1 more (use --json to see all)");
    expect(cited(packageData, ids, Infinity)).toHaveLength(4);
    expect(noted(caveats.slice(0, 4))).toEqual(["a", "b", "c", "d"].map((message) => `    note: ${message}`));
    expect(noted(caveats).slice(4)).toEqual(["    and 1 more (use --json to see all)"]);
  });
});

describe("a meeting in words", () => {
  it("has its days, its place and who led a side, not who watched", () => {
    expect([
      dates(talks),
      placeName(packageData, talks),
      heads(packageData, talks, "JP"),
      heads(packageData, talks, "KP"),
    ]).toEqual(["2002-08-18 to 2002-08-19", "Pyongyang", "Hiroshi Higashiura", "Ri Ho Rim"]);
    const watched: Meeting = {
      ...talks,
      delegations: talks.delegations.map((team) => ({ ...team, capacity: "observer" as const })),
    };
    expect(heads(packageData, watched, "JP")).toBe("not named");
  });

  it("says what is not stated, and a day once that is the first and the last", () => {
    const { start: _start, end: _end, place: _place, ...rest } = talks;
    const bare: Meeting = { ...rest, delegations: [] };
    expect([dates(bare), placeName(packageData, bare), heads(packageData, bare, "JP")]).toEqual([
      "undated",
      "place not stated",
      "not named",
    ]);
    expect(dates({ ...bare, start: "2014-03-03", end: "2014-03-03" })).toBe("2014-03-03");
    expect(dates({ ...bare, end: "2014-03-03" })).toBe("2014-03-03");
  });
});
