import { describe, expect, it } from "vitest";

import { balance, type Edtf, whetherBefore } from "../../src/index.ts";
import type { Dataset } from "../../src/model/dataset.ts";
import type { Figure } from "../../src/model/figure.ts";
import { figure, holding } from "../builders.ts";
import { record, type Rule, unexcused } from "./rule.ts";

/** A whole and its parts, as the indicators define them, and how many wholes the record has with all their parts. */
const identities = [
  { whole: "remains-dead", parts: ["remains-repatriated", "remains-unrecovered"], atLeast: 3 },
  { whole: "tracing-jp-answered", parts: ["tracing-jp-alive", "tracing-jp-dead"], atLeast: 2 },
  { whole: "tracing-kp-answered", parts: ["tracing-kp-alive", "tracing-kp-dead"], atLeast: 1 },
  { whole: "abductions-admitted", parts: ["abductions-reported-alive", "abductions-reported-dead"], atLeast: 1 },
  {
    whole: "abductions-listed-by-dprk",
    parts: ["abductions-reported-alive", "abductions-reported-dead", "abductions-reported-not-entered"],
    atLeast: 1,
  },
];

interface Sum {
  readonly total: Figure;
  readonly parts: readonly Figure[];
}

/** Whether two figures can hold for the same moment. */
const mayCoincide = (one: Edtf | undefined, other: Edtf | undefined): boolean =>
  one === undefined || other === undefined
    ? one === other
    : whetherBefore(one, other) !== "yes" && whetherBefore(other, one) !== "yes";

/** One of each list, in every way. */
const combinations = <T>(lists: readonly (readonly T[])[]): readonly (readonly T[])[] =>
  lists.reduce<readonly (readonly T[])[]>(
    (before, list) => before.flatMap((some) => list.map((one) => [...some, one])),
    [[]],
  );

/** The totals that a source states together with all their parts for one moment. Who is quoted does not matter. */
const stated = ({ figures }: Dataset, { whole, parts }: (typeof identities)[number]): readonly Sum[] =>
  figures
    .filter(({ indicator }) => indicator === whole)
    .flatMap((total) =>
      total.sources
        .flatMap((source) => {
          const beside = figures.filter(
            ({ sources, asOf }) => sources.includes(source) && mayCoincide(asOf, total.asOf),
          );
          return combinations(parts.map((part) => beside.filter(({ indicator }) => indicator === part)));
        })
        .map((found) => ({ total, parts: found })),
    );

/** The unit of each figure; the tests below have no indicators, and count one thing. */
const indicatorsOf = (figures: readonly Figure[]): readonly { readonly id: string; readonly unit: string }[] =>
  figures.map((one) => ({
    id: one.indicator,
    unit: record.indicators.find(({ id }) => id === one.indicator)?.unit ?? "persons",
  }));

/** Whether the parts can make the total; a number that is "about" counts as it is written. */
const addsUp = ({ total, parts }: Sum): boolean => {
  const answer = balance(total, parts, { indicators: indicatorsOf([total, ...parts]), units: "one-to-one" });
  const { min = -Infinity, max = Infinity } = answer.difference;
  return min <= 0 && max >= 0;
};

const ids = (figures: readonly Figure[]): string => figures.map(({ id }) => id).join(" and ");

/** Figures of one source and moment that are a whole and its parts add up. */
const balances: Rule = (dataset) => [
  ...new Set(
    identities
      .flatMap((identity) => stated(dataset, identity))
      .filter((sum) => !addsUp(sum))
      .map(({ total, parts }) => `figures ${total.id}: its parts ${ids(parts)} do not make it`),
  ),
];

/** A derived figure is the sum of the figures that it was worked out from, or the first of them less the others. */
const derivations: Rule = ({ figures }) =>
  figures.flatMap((total) => {
    const parts = total.derived?.from.flatMap((id) => figures.find((entry) => entry.id === id) ?? []) ?? [];
    const [first, ...others] = parts;
    return first === undefined || addsUp({ total, parts }) || addsUp({ total: first, parts: [total, ...others] })
      ? []
      : [`figures ${total.id}: is neither the sum of ${ids(parts)} nor the difference`];
  });

describe("a whole and its parts", () => {
  it("add up wherever one source states them", () => {
    expect(unexcused(balances(record))).toEqual([]);
  });

  it.each(identities)("are compared: $whole", ({ atLeast, ...identity }) => {
    const totals = new Set(stated(record, { atLeast, ...identity }).map(({ total }) => total));
    expect(totals.size).toBeGreaterThanOrEqual(atLeast);
  });

  const of = (id: string, indicator: string, value: Figure["value"], fields: Partial<Figure> = {}): Figure =>
    figure({ id, indicator, value, asOf: "2014-03-03", ...fields });
  const faults = (...figures: readonly Figure[]) => balances(holding({ figures }));
  const home = of("home", "remains-repatriated", 13_000);

  it("are a fault if they do not add up, whoever is quoted and however roughly the day is known", () => {
    const left = of("left", "remains-unrecovered", 21_000, { asOf: "2014-03", qualifier: "about", statedBy: "AP" });
    expect(faults(of("dead", "remains-dead", 34_600), home, left)).toEqual([
      "figures dead: its parts home and left do not make it",
    ]);
    expect(faults(of("dead", "remains-dead", 34_000), home, left)).toEqual([]);
  });

  it("are a fault if no number within the limits fits", () => {
    const left = of("left", "remains-unrecovered", 21_000, { qualifier: "more-than" });
    expect(faults(of("dead", "remains-dead", 34_600), home, left)).toEqual([]);
    expect(faults(of("dead", "remains-dead", 33_999), home, left)).toHaveLength(1);
  });

  it("are not compared across sources or moments", () => {
    const dead = of("dead", "remains-dead", 34_600);
    expect(faults(dead, home, of("left", "remains-unrecovered", 1, { sources: ["another"] }))).toEqual([]);
    expect(faults(dead, home, of("left", "remains-unrecovered", 1, { asOf: "2014-03-04" }))).toEqual([]);
  });
});

describe("a derived figure", () => {
  it("is what its parts make", () => {
    expect(
      unexcused(derivations(record), {
        "figures spouses-moved-1997-asahi-husbands": "a tenth of one figure",
        "figures abductions-recognised-2002-10-08-derived": "adds four names that no figure counts",
        "figures families-in-dprk-2002-10-15-irish-times": "adds one husband whom no figure counts",
      }),
    ).toEqual([]);
    expect(record.figures.filter(({ derived }) => derived !== undefined).length).toBeGreaterThanOrEqual(20);
  });

  it("is a fault if it is neither their sum nor their difference", () => {
    const derived = (value: number) =>
      derivations(
        holding({
          figures: [
            figure({ id: "made", indicator: "visits", value, derived: { from: ["one", "two"], method: "sum" } }),
            figure({ id: "one", indicator: "visits", value: 5 }),
            figure({ id: "two", indicator: "visits", value: 2 }),
          ],
        }),
      );
    expect(derived(7)).toEqual([]);
    expect(derived(3)).toEqual([]);
    expect(derived(4)).toEqual(["figures made: is neither the sum of one and two nor the difference"]);
  });
});
