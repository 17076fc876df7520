import { describe, expect, it } from "vitest";

import type { Data } from "../../src/cli/data.ts";
import { whyNoFigures, whyNotTogether } from "../../src/cli/why-nothing.ts";
import { type CollectionName, type Dataset, defineAccount } from "../../src/index.ts";
import type { Figure } from "../../src/model/figure.ts";
import { figure, holding, indicator } from "../builders.ts";

const parts = ["men", "women"].map((id) => ({ id, label: id.toUpperCase(), definition: id }));
const indicators = ["found", "asked", "seen"].map((id) => indicator({ id, measure: "flow", parts }));
const stated = (id: string, value: number, fields: Partial<Figure>): Figure =>
  figure({ id: `${id}-${value}`, indicator: id, value, sources: ["one"], ...fields });

const share = defineAccount({
  id: "share",
  label: "A share",
  needed: { part: "found", whole: "asked" },
  extra: {},
  rates: { share: ["part", "whole"] },
  remainders: {},
  together: "date",
  prefer: ["latest"],
});

const holdingFigures = (...figures: readonly Figure[]): Data => dataOf(indicators, figures);

function dataOf(given: typeof indicators, figures: readonly Figure[]): Data {
  const dataset = holding({ indicators: given, figures });
  const find = <C extends CollectionName>(collection: C, id: string): Dataset[C][number] | undefined => {
    const records: readonly Dataset[C][number][] = dataset[collection];
    return records.find((record) => record.id === id);
  };
  return { dataset, find };
}

describe("why nothing fits", () => {
  const found = stated("found", 1, { period: "2000" });

  it("is that an indicator has no figure, or of parts only", () => {
    const data = holdingFigures(stated("seen", 1, { part: "men", period: "2000" }), found);
    expect(whyNoFigures(data, "asked", {})).toBe("The dataset has no figures of asked.");
    expect(whyNoFigures(data, "seen", {})).toBe(
      "No figure of the whole of seen matches, only of parts of it: --part <part>, with one of: men (MEN)",
    );
    expect(whyNoFigures(data, "seen", { part: "women" })).toBe("No figure of seen matches.");
    expect(whyNoFigures(data, "seen", { source: "another-source" })).toBe("No figure of seen matches.");
    expect(whyNotTogether(data, share, {})).toBe("The dataset has no figures of asked.");
  });

  it("is that an indicator does not have the part", () => {
    const unlike = indicators.map((one) => (one.id === "asked" ? { ...one, parts: [] } : one));
    const data = dataOf(unlike, [found, stated("asked", 2, { period: "2000" })]);
    expect(whyNotTogether(data, share, { part: "men" })).toBe('asked has no part "men".');
  });

  it("is that no source states both, or not for one date or period", () => {
    const why = (fields: Partial<Figure>, value = 2) =>
      whyNotTogether(holdingFigures(found, stated("asked", value, fields)), share, {});
    expect(why({ period: "2000", sources: ["two"] })).toBe("No matching source states found and asked.");
    for (const fields of [{ period: "2001" }, { asOf: "2000" }, { asOf: "2000", period: "2000" }] as const)
      expect(why(fields)).toBe(
        "No matching source states found and asked for the same date or, where no date is stated, over the same period.",
      );
  });

  it("is that the whole is or may be 0", () => {
    expect(whyNotTogether(holdingFigures(found, stated("asked", 0, { period: "2000" })), share, {})).toBe(
      "There is no share: wherever a matching source states found and asked together, the whole is or may be 0.",
    );
  });

  it("is that no event has figures of an account of events", () => {
    expect(whyNotTogether(holdingFigures(found), { ...share, needed: {}, together: "event" }, {})).toBe(
      "No event has matching figures of this account.",
    );
  });
});
