import { describe, expect, it } from "vitest";

import { sourcesOf } from "../../../src/analysis/evidence/sources-of.ts";
import { repatriationRate } from "../../../src/data/repatriation-rate.ts";
import { dataset, figures, getIndicator } from "../../../src/index.ts";
import { collectionNames } from "../../../src/model/ids.ts";
import { referencesOf } from "../../../src/model/references.ts";
import { delegate, meeting } from "../../builders.ts";

describe("sourcesOf", () => {
  it("finds those of fields, statements and variants too, each once", () => {
    const talks = meeting({
      id: "m",
      sources: ["a", "b"],
      evidence: { venue: ["c", "a"] },
      outcomes: [{ text: "agreed", sources: ["d"] }, { text: "met" }],
      sessions: [{ start: "2014-03-03", summary: "s", sources: ["e"] }],
      variants: [{ field: "start", value: "2014-03-04", sources: ["f", "b"] }],
    });
    expect(sourcesOf(talks)).toEqual(["a", "b", "c", "d", "e", "f"]);
  });

  it("names those of ids in other registers last, for they say nothing about the talks", () => {
    const official = delegate({
      id: "d",
      sameAs: { wikidata: "Q1", sources: ["register"] },
      posts: [{ title: "Director", seen: "2014", sources: ["a"] }],
    });
    expect(sourcesOf(official)).toEqual(["a", "register"]);
  });

  it("finds of every record of the record what the check of references finds", () => {
    for (const collection of collectionNames) {
      for (const entry of dataset[collection]) {
        const referred = referencesOf(collection, entry).filter(
          // A question or a disagreement can be about a source without resting on it.
          ({ collection: to, path }) => to === "sources" && path[0] !== "about",
        );
        const own =
          collection === "sources"
            ? [entry.id]
            : collection === "indicators"
              ? figures.filter(({ indicator }) => indicator === entry.id).flatMap(({ sources }) => sources)
              : referred.map(({ id }) => id);
        const found = sourcesOf(entry, figures);
        expect([...found].toSorted()).toEqual([...new Set(own)].toSorted());
      }
    }
  });

  it("has an answer for every record of every collection, but for a question on which nothing was found", () => {
    const without = collectionNames.flatMap((collection) =>
      dataset[collection].flatMap((entry) => (sourcesOf(entry, figures).length === 0 ? [collection] : [])),
    );
    expect(new Set(without)).toEqual(new Set(["openQuestions"]));
  });

  it("needs the figures of an indicator, and refuses what is no record", () => {
    // @ts-expect-error the type knows it too
    expect(() => sourcesOf(getIndicator("remains-dead"))).toThrow(
      new RangeError('"remains-dead" has the sources of its figures. Pass these too: sourcesOf(indicator, figures).'),
    );
    // @ts-expect-error the type knows it too
    expect(() => sourcesOf(undefined)).toThrow("sourcesOf expects a record or an answer, not undefined.");
    // @ts-expect-error the type knows it too
    expect(() => sourcesOf("2014-03-03-shenyang")).toThrow("Pass the record, not its id.");
  });

  it("takes an answer at its word, without those of the records in it", () => {
    const answer = repatriationRate(figures);
    expect(answer && sourcesOf(answer)).toEqual(answer?.sources);
    const withRecords = { sources: ["a", "a"], caveats: [], outcomes: [{ sources: ["b"] }] };
    expect(sourcesOf(withRecords)).toEqual(["a"]);
  });
});
