import { describe, expect, it } from "vitest";

import { disagreementsOn } from "../../src/analysis/disagreements-on.ts";
import type { Disagreement } from "../../src/schema/disagreement.ts";
import type { Reference } from "../../src/schema/ids.ts";

const disagreement = (id: string, about: Reference, figures?: readonly string[]): Disagreement => ({
  id,
  about: [about],
  summary: "They differ.",
  positions: [
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
const found = (about: Parameters<typeof disagreementsOn>[0]): string[] =>
  disagreementsOn(about, all).map(({ id }) => id);

describe("disagreementsOn", () => {
  it("finds those on a record, in the order given", () => {
    expect(found({ collection: "meetings", id: "m" })).toEqual(["start", "whole"]);
    expect(found({ id: "m" })).toEqual(["start", "whole", "namesake"]);
    expect(found({ id: "n" })).toEqual([]);
  });

  it("finds those on a field and on the whole", () => {
    expect(found({ collection: "meetings", id: "m", field: "start" })).toEqual(["start", "whole"]);
    expect(found({ collection: "meetings", id: "m", field: "place" })).toEqual(["whole"]);
  });

  it("finds those in which a figure holds a position", () => {
    expect(found({ collection: "figures", id: "g" })).toEqual(["count"]);
    expect(found({ collection: "figures", id: "g", field: "value" })).toEqual(["count"]);
    expect(found({ collection: "figures", id: "g", field: "asOf" })).toEqual([]);
    expect(found({ id: "g" })).toEqual(["count"]);
    expect(found({ collection: "meetings", id: "g" })).toEqual([]);
  });

  it("finds those on several records by each of them", () => {
    const both: Disagreement = {
      ...disagreement("both", { collection: "meetings", id: "m" }),
      about: [
        { collection: "meetings", id: "m" },
        { collection: "events", id: "e" },
      ],
    };
    for (const id of ["m", "e"]) expect(disagreementsOn({ id }, [both])).toEqual([both]);
  });
});
