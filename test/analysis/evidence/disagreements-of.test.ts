import { describe, expect, it } from "vitest";

import { disagreementsOf } from "../../../src/analysis/evidence/disagreements-of.ts";
import type { Disagreement } from "../../../src/model/disagreement.ts";
import type { Reference } from "../../../src/model/ids.ts";

const disagreement = (id: string, about: Reference, figures?: readonly string[]): Disagreement => ({
  id,
  about: [about],
  summary: "They differ.",
  readings: [
    { value: "one", used: true, sources: ["a"], ...(figures && { figures }) },
    { value: "other", sources: ["b"] },
  ],
  basis: "official-text",
  why: "One is official.",
});

const all = [
  disagreement("start", { collection: "meetings", id: "m", field: "start" }),
  disagreement("whole", { collection: "meetings", id: "m" }),
  disagreement("namesake", { collection: "openQuestions", id: "m" }),
  disagreement("count", { collection: "figures", id: "f" }, ["f", "g"]),
];
const found = (about: Reference): string[] => disagreementsOf(all, about).map(({ id }) => id);

describe("disagreementsOf", () => {
  it("finds those on a record, in the order given", () => {
    expect(found({ collection: "meetings", id: "m" })).toEqual(["start", "whole"]);
    expect(found({ collection: "openQuestions", id: "m" })).toEqual(["namesake"]);
    expect(found({ collection: "meetings", id: "n" })).toEqual([]);
  });

  it("finds those on a field and on the whole", () => {
    expect(found({ collection: "meetings", id: "m", field: "start" })).toEqual(["start", "whole"]);
    expect(found({ collection: "meetings", id: "m", field: "place" })).toEqual(["whole"]);
  });

  it("finds those in which it is a figure of a reading", () => {
    expect(found({ collection: "figures", id: "g" })).toEqual(["count"]);
    expect(found({ collection: "figures", id: "g", field: "value" })).toEqual(["count"]);
    expect(found({ collection: "figures", id: "g", field: "asOf" })).toEqual([]);
    expect(found({ collection: "meetings", id: "g" })).toEqual([]);
    expect(found({ collection: "figures", id: "h" })).toEqual([]);
  });

  it("finds those on several records by each of them", () => {
    const both: Disagreement = {
      ...disagreement("both", { collection: "meetings", id: "m" }),
      about: [
        { collection: "meetings", id: "m" },
        { collection: "events", id: "e" },
      ],
    };
    for (const reference of both.about) expect(disagreementsOf([both], reference)).toEqual([both]);
  });
});
