import { describe, expect, it } from "vitest";

import { evidenceByField } from "../../../src/analysis/evidence/evidence-by-field.ts";
import { evidenceOf } from "../../../src/analysis/evidence/evidence-of.ts";
import { dataset as theRecord } from "../../../src/index.ts";
import type { Disagreement } from "../../../src/model/disagreement.ts";
import { type CollectionName, collectionNames, type Ids, type Reference } from "../../../src/model/ids.ts";
import { referencesOf } from "../../../src/model/references.ts";
import { delegate, delegation, figure, holding, meeting } from "../../builders.ts";

const disagreement = (id: string, about: Reference, figures?: readonly string[]): Disagreement => ({
  id,
  about: [about],
  summary: "They differ.",
  readings: [
    { value: "one", sources: ["a"], ...(figures && { figures }) },
    { value: "other", sources: ["b"] },
  ],
  basis: "both-kept",
  why: "No rule decides.",
});
const dataset = holding({
  meetings: [
    meeting({
      id: "m",
      venue: "A hotel",
      evidence: { place: ["a"] },
      variants: [{ field: "start", value: "2002", sources: ["b"] }],
    }),
    meeting({ id: "n" }),
  ],
  figures: [figure({ id: "f", indicator: "i" }), figure({ id: "g", indicator: "i" })],
  disagreements: [
    disagreement("venue", { collection: "meetings", id: "m", field: "venue" }),
    disagreement("whole", { collection: "meetings", id: "n" }),
    disagreement("count", { collection: "figures", id: "g", field: "asOf" }, ["f"]),
  ],
});

describe("evidenceByField", () => {
  it("has the fields with sources of their own, with variants and with disagreements", () => {
    const answer = evidenceByField(dataset, { collection: "meetings", id: "m" });
    expect(Object.keys(answer ?? {})).toEqual(["place", "start", "venue"]);
    expect(answer?.["venue"]).toEqual(evidenceOf(dataset, { collection: "meetings", id: "m", field: "venue" }));
    expect(answer?.["venue"]?.disagreements.map(({ id }) => id)).toEqual(["venue"]);
  });

  it("has the lists with entries that have sources of their own, and ids in other registers", () => {
    const cited = { sources: ["x"] };
    const whole = holding({
      delegates: [{ ...delegate({ id: "d", posts: [{ title: "Head", seen: "2014", ...cited }] }), sameAs: cited }],
      meetings: [
        meeting({
          id: "m",
          evidence: { topics: ["y"] },
          delegations: [delegation("JP"), { ...delegation("KP"), ...cited }],
          outcomes: [{ text: "Agreed.", ...cited }],
        }),
        meeting({ id: "plain", delegations: [delegation("JP")], outcomes: [{ text: "Agreed." }] }),
      ],
      disagreements: [disagreement("one", { collection: "meetings", id: "other", field: "end" })],
    });
    const fields = (collection: CollectionName, id: string) => evidenceByField(whole, { collection, id });
    expect(Object.keys(fields("delegates", "d") ?? {})).toEqual(["posts", "sameAs"]);
    expect(fields("delegates", "d")?.["sameAs"]).toMatchObject({ value: cited, sources: ["x"] });
    expect(Object.keys(fields("meetings", "m") ?? {})).toEqual(["topics", "delegations", "outcomes"]);
    expect(fields("meetings", "m")?.["delegations"]?.sources).toEqual(["source-of-m", "x"]);
    expect(fields("meetings", "plain")).toEqual({});
    expect(fields("disagreements", "one")).toMatchObject({ readings: { sources: ["a", "b"], variants: [] } });
  });

  it("has every field of the record in which a part has sources of its own", () => {
    for (const collection of collectionNames)
      for (const record of theRecord[collection]) {
        const paths = referencesOf(collection, record).filter(({ collection: to }) => to === "sources");
        const own = paths.flatMap(({ path: [field, next] }) =>
          field === "evidence"
            ? [next]
            : field === "sources" || field === "variants" || field === "about"
              ? []
              : [field],
        );
        const fields = Object.keys(evidenceByField<Ids>(theRecord, { collection, id: record.id }) ?? {});
        expect([record.id, own.filter((field) => !fields.includes(String(field)))]).toEqual([record.id, []]);
      }
  });

  it("has no field of another record that the same disagreement is about", () => {
    const both: Disagreement = {
      ...disagreement("both", { collection: "meetings", id: "n" }),
      about: [
        { collection: "meetings", id: "n", field: "end" },
        { collection: "events", id: "n", field: "date" },
        { collection: "meetings", id: "m", field: "title" },
      ],
    };
    const answer = evidenceByField({ ...dataset, disagreements: [both] }, { collection: "meetings", id: "n" });
    expect(Object.keys(answer ?? {})).toEqual(["end"]);
  });

  it("has the value of a figure that a reading names, and other fields only if they are disputed", () => {
    expect(Object.keys(evidenceByField(dataset, { collection: "figures", id: "f" }) ?? {})).toEqual(["value"]);
    expect(Object.keys(evidenceByField(dataset, { collection: "figures", id: "g" }) ?? {})).toEqual(["asOf"]);
  });

  it("is empty if there is nothing to say of single fields, and undefined for an unknown record", () => {
    expect(evidenceByField(dataset, { collection: "meetings", id: "n" })).toEqual({});
    expect(evidenceByField(dataset, { collection: "meetings", id: "o" })).toBeUndefined();
  });
});
