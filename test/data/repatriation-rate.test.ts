import { describe, expect, it } from "vitest";

import { repatriationRate } from "../../src/data/repatriation-rate.ts";
import { figures } from "../../src/index.ts";
import type { Figure } from "../../src/model/figure.ts";
import { figure } from "../builders.ts";

const pair = (
  name: string,
  asOf: "2012-08" | "2014-03-03" | "1996-03-31",
  part: number,
  whole: number,
  more: Partial<Figure> = {},
): Figure[] => [
  figure({
    id: `repatriated-${name}`,
    indicator: "remains-repatriated",
    value: part,
    asOf,
    sources: [name],
    statedBy: name,
    ...more,
  }),
  figure({
    id: `dead-${name}`,
    indicator: "remains-dead",
    value: whole,
    asOf,
    sources: [name],
    statedBy: name,
    ...more,
  }),
];

describe("repatriationRate", () => {
  it("is 13,000 of 34,600 on the record", () => {
    const answer = repatriationRate(figures);
    expect(answer?.value).toBeCloseTo(0.3757, 4);
    expect([answer?.numerator.value, answer?.denominator.value]).toEqual([13_000, 34_600]);
    expect([answer?.asOf, answer?.asOf]).toEqual([answer?.numerator.asOf, answer?.denominator.asOf]);
    expect(answer?.sources).toEqual(expect.arrayContaining([...(answer?.numerator.sources ?? ["none"])]));
  });

  it("uses the latest pair, and tells the others", () => {
    const answer = repatriationRate([...pair("old", "1996-03-31", 10, 100), ...pair("new", "2014-03-03", 20, 100)]);
    expect([answer?.value, answer?.asOf, answer?.sources]).toEqual([0.2, "2014-03-03", ["new"]]);
    expect(answer?.caveats.map(({ message }) => message)).toEqual(["As of 1996-03-31: 10 of 100, stated by old."]);
  });

  it("tells no pair that leads to the same share", () => {
    const answer = repatriationRate([...pair("old", "1996-03-31", 10, 50), ...pair("new", "2014-03-03", 20, 100)]);
    expect([answer?.asOf, answer?.caveats]).toEqual(["2014-03-03", []]);
  });

  it("tells a pair that differs in one of its limits alone, and what is not certain of its own", () => {
    const of = (name: string, asOf: "1996-03-31" | "2014-03-03", min: number, max: number) =>
      pair(name, asOf, 0, 0, { qualifier: "about" }).map((part, index): Figure => ({
        ...part,
        value: index === 0 ? { min, max } : 100,
      }));
    const answer = repatriationRate([
      ...of("used", "2014-03-03", 10, 20),
      ...of("same", "1996-03-31", 10, 20),
      ...of("less", "1996-03-31", 5, 20),
      ...of("more", "1996-03-31", 10, 30),
    ]);
    expect([answer?.min, answer?.max]).toEqual([0.1, 0.2]);
    expect(answer?.caveats.map(({ kind, message }) => [kind, message])).toEqual([
      ["approximate", '"repatriated-used" is about 10 to 20, stated by used.'],
      ["approximate", '"dead-used" is about 100, stated by used.'],
      ["differs", "As of 1996-03-31: about 5 to 20 of about 100, stated by less."],
      ["differs", "As of 1996-03-31: about 10 to 30 of about 100, stated by more."],
    ]);
  });

  it("is the same from any order: of one moment the pair that more sources state is used", () => {
    const all = [
      ...pair("one", "2014-03-03", 20, 100),
      ...pair("both", "2014-03-03", 30, 100, { sources: ["both", "as well"] }),
      ...pair("another", "2014-03-03", 40, 100),
    ];
    expect(repatriationRate(all)?.value).toBe(0.3);
    expect(repatriationRate(all.toReversed())).toEqual(repatriationRate(all));
  });

  it("passes over a number of the dead that may be 0", () => {
    const [part, whole] = pair("odd", "2014-03-03", 20, 100);
    const odd = [part, whole && { ...whole, qualifier: "at-most" as const }].filter((entry) => entry !== undefined);
    expect(repatriationRate(odd)).toBeUndefined();
    expect(repatriationRate([...odd, ...pair("old", "1996-03-31", 10, 100)])?.value).toBe(0.1);
  });

  it("does not take a figure that still holds, or nobody says until when, for an earlier day", () => {
    const open = pair("open", "2014-03-03", 20, 100, { asOf: "2014-07-04/.." });
    expect(repatriationRate(open)?.value).toBe(0.2);
    expect(repatriationRate(open, { asOf: "2012-01-01" })).toBeUndefined();
  });

  it("prefers plain numbers to limits, even later ones", () => {
    const limits = pair("limits", "2014-03-03", 13_000, 34_000, { qualifier: "more-than" });
    expect(repatriationRate([...limits, ...pair("plain", "2012-08", 1, 4)])?.value).toBe(0.25);
  });

  it("looks at a day, or at a source", () => {
    const all = [...pair("old", "1996-03-31", 10, 100), ...pair("new", "2014-03-03", 20, 100)];
    expect(repatriationRate(all, { asOf: "2014-03-02" })?.value).toBe(0.1);
    expect(repatriationRate(all, { source: "old" })?.value).toBe(0.1);
    expect(repatriationRate(all, { asOf: "1990-01-01" })).toBeUndefined();
  });

  it("never sets figures of different moments or sources against each other", () => {
    const [part] = pair("old", "1996-03-31", 10, 100);
    const [, whole] = pair("new", "2014-03-03", 20, 100);
    expect(repatriationRate([part, whole].filter((entry) => entry !== undefined))).toBeUndefined();
    const [other] = pair("other", "2014-03-03", 10, 100);
    expect(repatriationRate([other, whole].filter((entry) => entry !== undefined))).toBeUndefined();
    expect(repatriationRate([])).toBeUndefined();
  });

  it("is undefined wherever the number of the dead may be 0", () => {
    expect(repatriationRate(pair("none", "2014-03-03", 0, 0))).toBeUndefined();
    const all = [...pair("none", "2014-03-03", 0, 0), ...pair("old", "1996-03-31", 10, 100)];
    expect(repatriationRate(all)?.value).toBe(0.1);
  });

  it("passes over figures that hold for a moment that no source states, on whatever day", () => {
    const undated = pair("undated", "2014-03-03", 10, 100).map(({ asOf: _asOf, ...rest }): Figure => rest);
    expect(repatriationRate(undated)).toBeUndefined();
    const answer = repatriationRate([...undated, ...pair("old", "1996-03-31", 20, 100)], { asOf: "2014-03-03" });
    expect(answer?.value).toBe(0.2);
    expect(answer?.caveats).toEqual(
      ["dead-undated", "repatriated-undated"].map((id) => ({
        kind: "passed-over",
        message: `"${id}" is left out: no source states the date for which it holds.`,
        records: [{ collection: "figures", id }],
      })),
    );
  });
});
