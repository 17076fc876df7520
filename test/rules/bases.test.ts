import { expect, it } from "vitest";

import type { Disagreement } from "../../src/model/disagreement.ts";
import { holding } from "../builders.ts";
import { record, type Rule, unexcused } from "./rule.ts";

/** A reading that is used because more sources have it does have more than any other. */
const bases: Rule = ({ disagreements }) =>
  disagreements
    .filter(({ basis }) => basis === "more-sources")
    .flatMap(({ id, readings }) => {
      const used = readings.find((reading) => reading.used)?.sources.length ?? 0;
      const most = Math.max(...readings.filter((reading) => !reading.used).map(({ sources }) => sources.length));
      return used > most
        ? []
        : [
            `disagreements ${id}: more sources are said to have the reading used, but ${used} have it and ${most} another`,
          ];
    });

it("holds", () => {
  expect(unexcused(bases(record))).toEqual([]);
});

it("catches one source that is said to be more than another one", () => {
  const disagreement = (id: string, used: readonly string[]): Disagreement => ({
    id,
    about: [{ collection: "meetings", id: "m" }],
    summary: "How many came.",
    readings: [
      { value: "two", sources: ["a"] },
      { value: "three", used: true, sources: used },
    ],
    basis: "more-sources",
    why: "w",
  });
  expect(bases(holding({ disagreements: [disagreement("one", ["b"]), disagreement("two", ["b", "c"])] }))).toEqual([
    "disagreements one: more sources are said to have the reading used, but 1 have it and 1 another",
  ]);
});
