import { expect, it } from "vitest";

import { figure, holding } from "../builders.ts";
import { everyRecord, record, type Rule, unexcused } from "./rule.ts";

/** A forum copy or a blog stands alone only where the record says so: in a note, a remark, a variant or a description. */
const reliability: Rule = (whole) => {
  const low = new Set(whole.sources.filter((source) => source.reliability === "low").map(({ id }) => id));
  return everyRecord(whole)
    .filter(({ collection }) => collection === "meetings" || collection === "figures" || collection === "events")
    .flatMap(({ name, entry }) => {
      const ids = "sources" in entry && entry.sources !== undefined ? entry.sources : [];
      if (ids.length === 0 || !ids.every((id) => low.has(id))) return [];
      return /\b(blog|forum|bulletin board|user page|personal site|repost|copy|copies|encyclop|mirror|low reliab|unreliable|weak source)/i.test(
        JSON.stringify(entry, (key, value: unknown) => (key === "sources" || key === "evidence" ? undefined : value)),
      )
        ? []
        : [`${name}: rests on ${ids.join(", ")} alone, and does not say that this is a weak source`];
    });
};

it("holds", () => {
  expect(unexcused(reliability(record))).toEqual([]);
});

it("catches a figure that rests on a forum copy in silence", () => {
  const sources = [
    {
      id: "forum",
      title: "t",
      publisher: "p",
      accessed: "2026-11-22",
      language: "ja",
      type: "other",
      reliability: "low",
    },
  ] as const;
  const silent = figure({ id: "f", indicator: "i", sources: ["forum"] });
  expect(reliability(holding({ sources, figures: [silent] }))).toEqual([
    "figures f: rests on forum alone, and does not say that this is a weak source",
  ]);
  expect(reliability(holding({ sources, figures: [{ ...silent, note: "only on a forum copy" }] }))).toEqual([]);
});
