import fc from "fast-check";
import { describe, expect, it } from "vitest";

import type { AccountDefinition } from "../../../src/analysis/figures/account-definition.ts";
import { accountOf } from "../../../src/analysis/figures/account-of.ts";
import { accountsOf } from "../../../src/analysis/figures/accounts-of.ts";
import { compareDates } from "../../../src/dates/index.ts";
import { accounts, figures } from "../../../src/index.ts";
import type { Figure } from "../../../src/model/figure.ts";
import { figure } from "../../builders.ts";

const shares = {
  id: "shares",
  label: "Shares",
  needed: { part: "part", whole: "whole" },
  extra: { rest: "rest" },
  rates: { part: ["part", "whole"] },
  remainders: {},
  together: "date",
  prefer: ["latest", "fullest", "most-sources"],
} as const satisfies AccountDefinition;

const someFigures: fc.Arbitrary<readonly Figure[]> = fc
  .array(
    fc.record({
      indicator: fc.constantFrom("part", "whole", "rest"),
      value: fc.nat(3),
      asOf: fc.constantFrom("2002-04-30", "2002-08-19", "2002-08", "2002"),
      sources: fc.subarray(["a", "b", "c"], { minLength: 1 }),
    }),
    { maxLength: 20 },
  )
  .map((list) => list.map((fields, index) => figure({ ...fields, id: `figure-${index}` })));

describe("accountsOf", () => {
  it("has every account, the best first, each with its own caveats", () => {
    const of = (asOf: "1996-03-31" | "2014-03-03", part: number) => [
      figure({ id: `part-${asOf}`, indicator: "part", value: part, asOf, qualifier: "about", sources: [asOf] }),
      figure({ id: `whole-${asOf}`, indicator: "whole", value: 100, asOf, sources: [asOf] }),
    ];
    const answer = accountsOf([...of("1996-03-31", 10), ...of("2014-03-03", 20)], shares);
    expect(answer.accounts.map(({ asOf, rates }) => [asOf, rates.part?.value])).toEqual([
      ["2014-03-03", 0.2],
      ["1996-03-31", 0.1],
    ]);
    expect(answer.accounts.map(({ caveats }) => caveats.map(({ kind }) => kind))).toEqual([
      ["approximate"],
      ["approximate"],
    ]);
    expect(answer.sources).toEqual(["2014-03-03", "1996-03-31"]);
    expect(answer.caveats.map(({ message }) => message)).toEqual([
      '"part-2014-03-03" is about 20, stated by a test.',
      '"part-1996-03-31" is about 10, stated by a test.',
    ]);
  });

  it("keeps caveats that say the same about other figures, and each once", () => {
    const onEvent = { ...shares, together: "event", around: "part" } as const;
    const of = (event: string) => [
      figure({ id: `part-${event}`, indicator: "part", value: 5, event }),
      figure({ id: `whole-${event}`, indicator: "whole", value: 10, event }),
      figure({ id: `other-${event}`, indicator: "whole", value: 12, event, statedBy: "a paper", sources: ["paper"] }),
    ];
    expect(accountsOf([...of("first"), ...of("second")], onEvent).caveats).toEqual(
      ["other-first", "other-second"].map((id) => ({
        kind: "differs",
        message: "As of an unstated date: whole 12, stated by a paper.",
        records: [{ collection: "figures", id }],
      })),
    );
  });

  it("loses no set that one source states together: one whose whole is 0 has no share", () => {
    const over = (period: "2000" | "2001", part: number, whole: number) =>
      Object.entries({ part, whole }).map(([role, value]) => {
        const { asOf: _, ...counted } = figure({ id: `${role}-${period}`, indicator: role, value, sources: ["a"] });
        return { ...counted, period };
      });
    const { accounts: found, caveats } = accountsOf([...over("2000", 5, 10), ...over("2001", 0, 0)], shares);
    expect(found.map(({ period, rates }) => [period, rates.part?.value])).toEqual([
      ["2000", 0.5],
      ["2001", undefined],
    ]);
    expect(caveats).toEqual([]);
  });

  it("names what is dated too vaguely", () => {
    const vague = figure({ id: "vague", indicator: "part", asOf: "2014" });
    expect(accountsOf([vague], shares, { asOf: "2014-03-03" })).toEqual({
      accounts: [],
      sources: [],
      caveats: [
        {
          kind: "passed-over",
          message: '"vague" is left out: it holds for 2014, which may be later than 2014-03-03.',
          records: [{ collection: "figures", id: "vague" }],
        },
      ],
    });
  });

  it("has each combination of the many figures that one source states, once, and with all the others", () => {
    const numbers = Array.from({ length: 100 }, (_, index) => index + 1);
    const list = numbers.flatMap((value) =>
      ["part", "whole"].map((kind) => {
        const sources = value === 1 ? ["a", "b"] : ["a"];
        return figure({ id: `${kind}-${value}`, indicator: kind, value, asOf: "2000", sources });
      }),
    );
    const found = accountsOf(list, shares).accounts;
    const pairs = found.map(({ figures: { part, whole } }) => `${part.id} of ${whole.id}`);
    expect(pairs).toHaveLength(10_000);
    expect(new Set(pairs).size).toBe(10_000);
    const one = found[pairs.indexOf("part-7 of whole-9")];
    expect(one?.others.map(({ id }) => id).toSorted()).toEqual(
      list
        .map(({ id }) => id)
        .filter((id) => id !== "part-7" && id !== "whole-9")
        .toSorted(),
    );
  });

  it("leaves out a set of one source that a fuller one of another contains", () => {
    const of = (indicator: string, ...sources: readonly string[]) =>
      figure({ id: `${indicator}-${sources.join("-")}`, indicator, asOf: "2000", sources });
    const [part, whole] = [of("part", "a", "b", "c"), of("whole", "a", "b", "c")];
    const sets = accountsOf([part, whole, of("rest", "b"), of("rest", "c")], shares).accounts;
    expect(sets.map((account) => account.figures.rest?.id)).toEqual(["rest-b", "rest-c"]);
  });

  it("keeps a set whose figures are each in another set, but not all in one, in any order of the sources", () => {
    const three = { ...shares, extra: { x: "x", y: "y", z: "z" } } as const satisfies AccountDefinition;
    const of = (indicator: string, id: string, ...sources: readonly string[]) =>
      figure({ id: `${indicator}-${id}`, indicator, asOf: "2000", sources });
    const all = ["a", "b", "c", "d"];
    const needed = [of("part", "1", ...all), of("whole", "1", ...all)];
    const setsOf = (...extra: readonly Figure[]) =>
      accountsOf([...needed, ...extra], three)
        .accounts.map(({ figures: { x, y, z } }) => [x, y, z].flatMap((one) => one?.id ?? []).join(" "))
        .toSorted();
    expect(setsOf(of("x", "1", "a", "c"), of("y", "2", "a"), of("x", "3", "b"), of("y", "4", "b", "c"))).toEqual([
      "x-1 y-2",
      "x-1 y-4",
      "x-3 y-4",
    ]);
    // What the source d states is in the set of the source `full`, and each of the two is in another one, too.
    for (const [full, one, other] of [
      ["a", "b", "c"],
      ["b", "a", "c"],
      ["c", "a", "b"],
    ] as const) {
      const stated = [
        of("x", "1", full, one, "d"),
        of("y", "1", full, other, "d"),
        of("z", "1", full),
        of("y", "2", one),
        of("z", "2", one),
        of("x", "3", other),
        of("z", "3", other),
      ];
      expect(setsOf(...stated)).toEqual(["x-1 y-1 z-1", "x-1 y-2 z-2", "x-3 y-1 z-3"]);
    }
  });

  it("has those of one period where no date is stated, the latest first", () => {
    const over = (
      indicator: string,
      value: number,
      period: NonNullable<Figure["period"]>,
      more: Partial<Figure> = {},
    ) => figure({ id: `${indicator}-${value}`, indicator, value, period, sources: ["a"], ...more });
    const list = [
      over("part", 1, "1994"),
      over("whole", 10, "1994-01/1994-12"),
      over("part", 2, "2004-01/2004-06"),
      over("whole", 20, "2004-01/2004-06"),
      over("whole", 30, "1995"),
      // Dated ones belong together by their date.
      over("part", 3, "1994", { asOf: "1995-02" }),
      over("whole", 40, "1994", { asOf: "1995-02" }),
      figure({ id: "year", indicator: "whole", value: 50, asOf: "1994", sources: ["a"] }),
    ];
    const { accounts: found } = accountsOf(list, shares);
    expect(found.map(({ figures: { part, whole }, asOf, period }) => [part.value, whole.value, asOf, period])).toEqual([
      [2, 20, undefined, "2004-01/2004-06"],
      [3, 40, "1995-02", "1994"],
      [1, 10, undefined, "1994"],
    ]);
    expect(found.flatMap(({ caveats }) => caveats)).toEqual([]);
  });

  it("has a period that is written in two ways before an older one", () => {
    const of = (indicator: string, asOf: "1995-02" | "1996-02", period: NonNullable<Figure["period"]>) =>
      figure({ id: `${indicator}-${asOf}`, indicator, asOf, period, sources: ["a"] });
    const older = [of("part", "1995-02", "1993"), of("whole", "1995-02", "1993")];
    const later = [of("part", "1996-02", "1994"), of("whole", "1996-02", "1994-01/1994-12")];
    const found = accountsOf([...older, ...later], shares).accounts;
    expect(found.map(({ asOf, period }) => [asOf, period])).toEqual([
      ["1996-02", "1994"],
      ["1995-02", "1993"],
    ]);
  });

  it("has none where no figures fit together", () => {
    expect(accountsOf<Figure, typeof shares>([], shares)).toEqual({ accounts: [], sources: [], caveats: [] });
  });

  it("says if figures count parts only, but not where there is an account", () => {
    const ofPart = figure({ id: "p", indicator: "part", asOf: "2000", part: "men" });
    expect(accountsOf([ofPart, figure({ id: "w", indicator: "whole", asOf: "2000" })], shares).caveats).toEqual([
      {
        kind: "passed-over",
        message: 'No matching figure counts the whole of "part". Choose a part: men.',
        records: [{ collection: "figures", id: "p" }],
      },
    ]);
    const whole = ["part", "whole"].map((kind) => figure({ id: kind, indicator: kind, asOf: "2000" }));
    const rest = figure({ id: "r", indicator: "rest", asOf: "2000", part: "men" });
    expect(accountsOf([...whole, rest], shares).caveats).toEqual([]);
  });

  it("begins with the account that accountOf answers, and none with a share is later than the first", () => {
    fc.assert(
      fc.property(someFigures, (list) => {
        const [best, ...others] = accountsOf(list, shares).accounts;
        expect(accountOf(list, shares)?.figures).toEqual(best?.figures);
        const better = others.filter(({ asOf, rates }) =>
          (best?.rates.part === undefined) !== (rates.part === undefined)
            ? best?.rates.part === undefined
            : compareDates(asOf ?? "0000", best?.asOf ?? "0000") > 0,
        );
        expect(better).toEqual([]);
      }),
    );
  });

  it("has each choice of needed figures that one source states for one moment", () => {
    fc.assert(
      fc.property(someFigures, (list) => {
        const of = (indicator: string) => list.filter((one) => one.indicator === indicator);
        const expected = of("part").flatMap((part) =>
          of("whole")
            .filter(({ asOf }) => asOf === part.asOf)
            .filter(({ sources }) => sources.some((id) => part.sources.includes(id)))
            .map((whole) => `${part.id} ${whole.id}`),
        );
        const answers = accountsOf(list, shares).accounts.map((account) => account.figures);
        expect(new Set(answers.map(({ part, whole }) => `${part.id} ${whole.id}`))).toEqual(new Set(expected));
        // Two of the same needed figures have each an extra one of its own, and no two are the same.
        const perChoice = Map.groupBy(answers, ({ part, whole }) => `${part.id} ${whole.id}`);
        for (const same of [...perChoice.values()].filter(({ length }) => length > 1)) {
          expect(new Set(same.flatMap(({ rest }) => rest ?? [])).size).toBe(same.length);
        }
      }),
    );
  });

  it.each(Object.values(accounts))("finds those of $id on the record in any order of the figures", (definition) => {
    const answer = accountsOf(figures, definition);
    expect(answer.accounts.length).toBeGreaterThan(0);
    expect(accountsOf(figures.toReversed(), definition)).toEqual(answer);
  });
});
