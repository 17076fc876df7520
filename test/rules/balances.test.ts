import { expect, it } from "vitest";

import type { Figure } from "../../src/model/figure.ts";
import { figure, holding } from "../builders.ts";
import { record, type Rule, unexcused } from "./rule.ts";

const plain = ({ value, qualifier }: Figure): number | undefined =>
  typeof value === "number" && (qualifier === "exact" || qualifier === "about") ? value : undefined;

/** The whole and its parts: where one source states all of them for one moment, they add up. */
const identities = [
  { whole: "remains-dead", parts: ["remains-repatriated", "remains-unrecovered"] },
  { whole: "tracing-jp-answered", parts: ["tracing-jp-alive", "tracing-jp-dead"] },
] as const;

/** Figures of one source and moment that are a whole and its parts add up; a derived figure is what its parts make. */
const balances: Rule = ({ figures }) => [
  ...identities.flatMap(({ whole, parts }) =>
    figures
      .filter(({ indicator }) => indicator === whole)
      .flatMap((total) => {
        const found = parts.map((part) =>
          figures.find(
            (entry) =>
              entry.indicator === part &&
              entry.asOf === total.asOf &&
              entry.statedBy === total.statedBy &&
              entry.sources.some((source) => total.sources.includes(source)),
          ),
        );
        const numbers = found.map((part) => (part === undefined ? undefined : plain(part)));
        const sum = numbers.reduce(
          (left, right) => (left === undefined || right === undefined ? undefined : left + right),
          0,
        );
        const stated = plain(total);
        return sum === undefined || stated === undefined || sum === stated
          ? []
          : [
              `figures ${total.id}: is ${stated}, and its parts ${found.map((part) => part?.id).join(" and ")} make ${sum}`,
            ];
      }),
  ),
  ...figures.flatMap(({ id, value, derived }) => {
    if (derived === undefined || derived.method !== "sum") return [];
    const parts = derived.from.map((part) => figures.find((entry) => entry.id === part)?.value);
    const sum = parts.reduce<number>((total, part) => (typeof part === "number" ? total + part : Number.NaN), 0);
    return value === sum ? [] : [`figures ${id}: is called the sum of its parts, which make ${sum}`];
  }),
];

it("holds", () => {
  expect(unexcused(balances(record))).toEqual([]);
});

it("catches parts that do not make the whole, and a sum that is none", () => {
  const of = (id: string, indicator: string, value: number): Figure =>
    figure({ id, indicator, value, asOf: "2014-03-03" });
  const broken = holding({
    figures: [
      of("dead", "remains-dead", 34_600),
      of("home", "remains-repatriated", 13_000),
      of("left", "remains-unrecovered", 21_000),
      { ...of("sum", "visits", 4), derived: { from: ["one", "two"], method: "sum" } },
      of("one", "visits", 1),
      of("two", "visits", 2),
    ],
  });
  expect(balances(broken)).toEqual([
    "figures dead: is 34600, and its parts home and left make 34000",
    "figures sum: is called the sum of its parts, which make 3",
  ]);
});
