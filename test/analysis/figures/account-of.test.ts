import fc from "fast-check";
import { describe, expect, it } from "vitest";

import type { Answer } from "../../../src/analysis/answer.ts";
import { snapshot } from "../../../src/analysis/datasets/snapshot.ts";
import { type AccountDefinition, defineAccount } from "../../../src/analysis/figures/account-definition.ts";
import { accountOf } from "../../../src/analysis/figures/account-of.ts";
import { accountsOf } from "../../../src/analysis/figures/accounts-of.ts";
import type { Day, Edtf } from "../../../src/dates/index.ts";
import type { Figure } from "../../../src/model/figure.ts";
import { figure, holding, indicator as definitionOf, source } from "../../builders.ts";

/** What one source states for one moment, as a dataset of anything may have it. */
const search = defineAccount({
  id: "search",
  label: "A search",
  needed: { requested: "search-requested", answered: "search-answered" },
  extra: { alive: "search-alive", dead: "search-dead" },
  rates: { answered: ["answered", "requested"], alive: ["alive", "answered"] },
  remainders: { open: ["requested", "answered"], lost: ["answered", "alive"] },
  together: "date",
  prefer: ["latest", "fullest", "most-sources"],
});

const counted = (
  what: string,
  value: Figure["value"],
  asOf: Day = "2002-08-19",
  by = "ifrc",
  more: Partial<Figure> = {},
): Figure =>
  figure({
    id: `${what}-${asOf}-${by}`,
    indicator: `search-${what}`,
    value,
    asOf,
    sources: [by],
    statedBy: by,
    ...more,
  });

const messages = (answer: { readonly caveats: readonly { readonly message: string }[] } | undefined) =>
  answer?.caveats.map(({ message }) => message);

describe("accountOf, of a moment", () => {
  it("sets the figures of one source against each other", () => {
    const answer = accountOf([counted("requested", 49), counted("answered", 6), counted("alive", 2)], search);
    expect(answer).toEqual({
      id: "search",
      figures: {
        requested: counted("requested", 49),
        answered: counted("answered", 6),
        alive: counted("alive", 2),
      },
      rates: {
        answered: expect.objectContaining({ value: 6 / 49, asOf: "2002-08-19", sources: ["ifrc"], caveats: [] }),
        alive: expect.objectContaining({ value: 1 / 3 }),
      },
      remainders: { open: { min: 43, max: 43 }, lost: { min: 4, max: 4 } },
      asOf: "2002-08-19",
      others: [],
      sources: ["ifrc"],
      caveats: [],
    });
  });

  it("takes all its figures from one moment and one source, and keeps the others of that moment", () => {
    const answer = accountOf(
      [
        counted("requested", 49),
        counted("answered", 6),
        counted("alive", 1, "2002-04-30"),
        counted("dead", 4, "2002-08-19", "a-paper"),
        counted("other", 1),
      ],
      search,
    );
    expect(Object.keys(answer?.figures ?? {})).toEqual(["requested", "answered"]);
    expect(Object.keys(answer?.rates ?? {})).toEqual(["answered"]);
    expect(Object.keys(answer?.remainders ?? {})).toEqual(["open"]);
    expect(answer?.sources).toEqual(["ifrc"]);
    expect(answer?.others.map(({ id }) => id)).toEqual(["dead-2002-08-19-a-paper"]);
  });

  it("prefers the latest set, then the fullest, and names the ones that differ", () => {
    const early = [counted("requested", 49, "2002-04-30"), counted("answered", 0, "2002-04-30")];
    const bare = [counted("requested", 50, "2002-08-19", "a-paper"), counted("answered", 6, "2002-08-19", "a-paper")];
    const full = [counted("requested", 49), counted("answered", 6), counted("alive", 2), counted("dead", 4)];
    const answer = accountOf([...early, ...bare, ...full], search);
    expect(answer?.figures).toEqual({ requested: full[0], answered: full[1], alive: full[2], dead: full[3] });
    expect(messages(answer)).toEqual([
      "As of 2002-08-19: search-requested 50, search-answered 6, stated by a-paper.",
      "As of 2002-04-30: search-requested 49, search-answered 0, stated by ifrc.",
    ]);
    expect(messages(answer?.rates.answered)).toEqual([
      "As of 2002-08-19: 6 of 50, stated by a-paper.",
      "As of 2002-04-30: 0 of 49, stated by ifrc.",
    ]);
    expect(messages(answer?.rates.alive)).toEqual([]);
    expect(accountOf([...early, ...full], search, { asOf: "2002-07-01" })?.figures.answered.value).toBe(0);
  });

  it("takes a date for the same, however it is written", () => {
    const on = (asOf: Edtf, what: string, by: string, more: Partial<Figure> = {}) =>
      counted(what, 6, undefined, by, { id: `${what}-${by}`, asOf, ...more });
    const mixed = [on("2002", "requested", "ifrc"), on("2002-01/2002-12", "answered", "ifrc")];
    expect(accountOf(mixed, search)).toMatchObject({ asOf: "2002", rates: { answered: { value: 1, caveats: [] } } });
    // Neither set is the later one, so the fuller one is better.
    const full = ["requested", "answered", "alive"].map((what) => on("2002", what, "ifrc"));
    const bare = ["requested", "answered"].map((what) => on("2002-01/2002-12", what, "a-paper"));
    expect(accountOf([...bare, ...full], search)?.sources).toEqual(["ifrc"]);
    // Neither figure of one source is the later one, so the one that more sources state is used.
    const known = on("2002", "alive", "ifrc", { sources: ["ifrc", "afp"] });
    const other = on("2002-01/2002-12", "alive", "ifrc", { id: "other" });
    expect(accountOf([...mixed, other, known], search)?.figures.alive?.id).toBe(known.id);
  });

  it("takes none of several dates with the same days for the latest, in whatever order they are passed", () => {
    const set = (asOf: Edtf, by: string, ...what: readonly string[]) =>
      what.map((each) => counted(each, 6, undefined, by, { id: `${each}-${by}`, asOf }));
    const sets = [
      set("2014-01/2014-12", "a-paper", "requested", "answered"),
      set("2014%", "another", "requested", "answered", "alive"),
      set("2014", "ifrc", "requested", "answered", "alive", "dead"),
    ];
    for (const [one, two, three] of [
      [0, 1, 2],
      [0, 2, 1],
      [1, 0, 2],
      [1, 2, 0],
      [2, 0, 1],
      [2, 1, 0],
    ] as const)
      expect(
        accountsOf(
          [sets[one], sets[two], sets[three]].flatMap((each) => each ?? []),
          search,
        ).accounts.map(({ sources }) => sources),
      ).toEqual([["ifrc"], ["another"], ["a-paper"]]);
  });

  it("prefers the set that more sources state, and takes equal ones in the order of their ids", () => {
    const by = (name: string, value: number, ...sources: readonly string[]) =>
      ["requested", "answered"].map((what) =>
        counted(what, what === "requested" ? 100 : value, "2002-08-19", name, { sources: [name, ...sources] }),
      );
    const all = [...by("c", 1), ...by("b", 2, "b2"), ...by("a", 3, "a2"), ...by("d", 4)];
    expect(accountOf(all, search)?.figures.answered.value).toBe(3);
    expect(accountOf(all.toReversed(), search)).toEqual(accountOf(all, search));
    expect(accountOf([...by("c", 1), ...by("b", 2)], search)?.figures.answered.value).toBe(2);
  });

  it("prefers the set all of which more sources state", () => {
    const of = (name: string, answered: number, ...sources: readonly (readonly string[])[]) =>
      ["requested", "answered", "alive"].map((what, index) =>
        counted(what, what === "answered" ? answered : 100, undefined, name, { sources: [...(sources[index] ?? [])] }),
      );
    // Two sources state two of the one set, and all of the other.
    const one = of("a", 1, ["a", "a2"], ["a", "a2"], ["a"]);
    const other = of("b", 2, ["b", "b2"], ["b", "b2"], ["b", "b2"]);
    expect(accountOf([...one, ...other], search)?.figures.answered.value).toBe(2);
  });

  it("takes sets that nothing else tells apart in the order of their ids", () => {
    const early = [counted("requested", 100, "2002-04-30"), counted("answered", 5, "2002-04-30")];
    const late = [counted("requested", 100), counted("answered", 9)];
    const any = { ...search, prefer: ["fullest"] } as const;
    expect(accountOf([...early, ...late], any)?.asOf).toBe("2002-04-30");
    expect(accountOf([...late, ...early], any)?.asOf).toBe("2002-04-30");
  });

  it("compares as the definition says: plain numbers before later limits", () => {
    const early = [counted("requested", 100, "2002-04-30"), counted("answered", 5, "2002-04-30")];
    const limits = [counted("requested", 100), counted("answered", 9, undefined, undefined, { qualifier: "at-least" })];
    const ranges = [counted("requested", 100), counted("answered", { min: 8, max: 9 })];
    const plainFirst = { ...search, prefer: ["plain", "latest"] } as const;
    for (const vague of [limits, ranges]) {
      expect(accountOf([...vague, ...early], search)?.asOf).toBe("2002-08-19");
      expect(accountOf([...vague, ...early], plainFirst)?.asOf).toBe("2002-04-30");
      expect(accountOf([...vague, ...early], { ...plainFirst, prefer: ["latest", "plain"] })?.asOf).toBe("2002-08-19");
    }
    // What is not needed may be a limit.
    const rounded = [counted("requested", 100), counted("answered", 9), counted("dead", 1)];
    const extraLimit = rounded.map((one) =>
      one.indicator === "search-dead" ? { ...one, qualifier: "at-most" as const } : one,
    );
    expect(accountOf([...extraLimit, ...early], plainFirst)?.asOf).toBe("2002-08-19");
  });

  it("names a set that differs in how it bounds a number, or in an extra one alone, and none that states no more", () => {
    const used = [counted("requested", 49), counted("answered", 6), counted("dead", 4)];
    const of = (by: string, dead: number) => [
      counted("requested", 49, "2002-04-30", by),
      counted("answered", 6, "2002-04-30", by),
      counted("dead", dead, "2002-04-30", by),
    ];
    const bounded = of("bounded", 4).map((part): Figure => ({ ...part, qualifier: "at-least" }));
    const less = of("less", 4).slice(0, 2);
    const answer = accountOf([...used, ...of("same", 4), ...of("other", 3), ...bounded, ...less], search);
    expect(answer?.caveats).toEqual([
      expect.objectContaining({ message: expect.stringContaining("search-requested at least 49") }),
      {
        kind: "differs",
        message: "As of 2002-04-30: search-requested 49, search-answered 6, search-dead 3, stated by other.",
        records: ["requested", "answered", "dead"].map((what) => ({
          collection: "figures",
          id: `${what}-2002-04-30-other`,
        })),
      },
    ]);
    // The three rates of 6 of 49 are one rate; that of "at least" has no value.
    expect(messages(answer?.rates.answered)).toEqual([
      "As of 2002-04-30: at least 6 of at least 49, stated by bounded.",
    ]);
  });

  it("names a rate that differs at one end alone", () => {
    const set = (asOf: Day, answered: Figure["value"]) => [
      counted("requested", 10, asOf),
      counted("answered", answered, asOf),
    ];
    const range = set("2002-08-19", { min: 2, max: 4 });
    const rivals = (answered: Figure["value"]) =>
      messages(accountOf([...range, ...set("2002-04-30", answered)], search)?.rates.answered);
    expect(rivals({ min: 2, max: 5 })).toEqual(["As of 2002-04-30: 2 to 5 of 10, stated by ifrc."]);
    expect(rivals({ min: 1, max: 4 })).toEqual(["As of 2002-04-30: 1 to 4 of 10, stated by ifrc."]);
    expect(rivals({ min: 2, max: 4 })).toEqual([]);
  });

  it("names everybody whose words another set is made of", () => {
    const answer = accountOf(
      [
        counted("requested", 49),
        counted("answered", 6),
        counted("requested", 50, "2002-04-30"),
        counted("answered", 6, "2002-04-30", "ifrc", { statedBy: "a speaker, in ifrc" }),
      ],
      search,
    );
    expect(messages(answer)).toEqual([
      "As of 2002-04-30: search-requested 50, search-answered 6, stated by ifrc; a speaker, in ifrc.",
    ]);
  });

  it("names a set of the same needed figures, where its source has other extra ones, and its rate once", () => {
    const of = (what: string, value: number, ...sources: readonly string[]) =>
      counted(what, value, undefined, sources.join("-"), { sources });
    const needed = [of("requested", 49, "a", "b", "c"), of("answered", 6, "a", "b", "c")];
    const shared = [...needed, of("dead", 3, "a"), of("dead", 4, "b")];
    const answer = accountOf([...shared, of("alive", 2, "b")], search);
    expect([answer?.figures.alive?.value, answer?.figures.dead?.value]).toEqual([2, 4]);
    expect(messages(answer)).toEqual([
      "As of 2002-08-19: search-requested 49, search-answered 6, search-dead 3, stated by a-b-c; a.",
    ]);
    expect(messages(answer?.rates.answered)).toEqual([]);

    const fuller = [of("requested", 50, "d"), of("answered", 9, "d"), of("alive", 5, "d"), of("dead", 4, "d")];
    expect(messages(accountOf([...shared, ...fuller], search)?.rates.answered)).toEqual([
      "As of 2002-08-19: 6 of 49, stated by a-b-c.",
    ]);
  });

  it("says which of its numbers is rounded or a limit", () => {
    const answer = accountOf(
      [counted("requested", 49), counted("answered", 6), { ...counted("dead", 4), qualifier: "about" }],
      search,
    );
    expect(messages(answer)).toEqual(['"dead-2002-08-19-ifrc" is about 4, stated by ifrc.']);
  });

  it("has no share of a whole that is or may be 0, of needed figures as of extra ones", () => {
    const atMost: Figure = { ...counted("requested", 40), qualifier: "at-most" };
    const open = accountOf([atMost, counted("answered", 6)], search);
    expect(open).toMatchObject({
      figures: { requested: atMost },
      rates: {},
      remainders: { open: { min: 0, max: 34 } },
    });
    const none = accountOf([counted("requested", 0), counted("answered", 0)], search);
    expect(none).toMatchObject({ rates: {}, remainders: { open: { min: 0, max: 0 } }, asOf: "2002-08-19" });
    const nobody = accountOf([counted("requested", 40), counted("answered", 0), counted("alive", 0)], search);
    expect(nobody?.rates).toEqual({ answered: expect.objectContaining({ value: 0 }) });
    expect(nobody?.remainders).toEqual({ open: { min: 40, max: 40 }, lost: { min: 0, max: 0 } });
  });

  it("prefers an account with all its shares, whatever else makes one better", () => {
    const early = [counted("requested", 10, "1998-06-05"), counted("answered", 5, "1998-06-05")];
    const late = [counted("requested", 0), counted("answered", 0), counted("alive", 0)];
    const answer = accountOf([...early, ...late], search);
    expect([answer?.asOf, answer?.rates.answered?.value]).toEqual(["1998-06-05", 0.5]);
    expect(messages(answer)).toEqual([expect.stringContaining("As of 2002-08-19: search-requested 0")]);
    expect(accountsOf([...early, ...late], search).accounts.map(({ asOf }) => asOf)).toEqual([
      "1998-06-05",
      "2002-08-19",
    ]);
    // The share of an extra figure is not among those that make it better.
    const nobody = [counted("requested", 40), counted("answered", 0), counted("alive", 0)];
    expect(accountOf([...early, ...nobody], search)?.asOf).toBe("2002-08-19");
  });

  it("keeps a remainder open that is open, and never below 0", () => {
    const openOf = (requested: Figure, answered: Figure["value"]) =>
      accountOf([requested, counted("answered", answered)], search)?.remainders.open;
    expect(openOf({ ...counted("requested", 40), qualifier: "at-least" }, 6)).toEqual({ min: 34 });
    expect(openOf(counted("requested", 40), { min: 30, max: 45 })).toEqual({ min: 0, max: 10 });
    expect(openOf(counted("requested", 40), { min: 41, max: 45 })).toEqual({ min: 0, max: 0 });
    expect(openOf(counted("requested", 40), 40)).toEqual({ min: 0, max: 0 });
  });

  it("says if its figures were counted over different periods, and prefers those of one period", () => {
    const over = (what: string, value: number, period: NonNullable<Figure["period"]>) =>
      counted(what, value, undefined, undefined, { id: `${what}-${value}`, period });
    const mixed = accountOf([over("requested", 9, "2001"), over("answered", 3, "2002"), counted("alive", 1)], search);
    expect(mixed).not.toHaveProperty("period");
    expect(mixed?.asOf).toBe("2002-08-19");
    expect(mixed?.caveats).toEqual([
      {
        kind: "assumed",
        message: '"requested-9" and "answered-3" were counted over different periods: 2001 and 2002.',
        records: ["requested-9", "answered-3"].map((id) => ({ collection: "figures", id })),
      },
    ]);
    expect(messages(mixed?.rates.answered)).toEqual([
      '"answered-3" and "requested-9" were counted over different periods: 2002 and 2001.',
    ]);
    const three = [over("requested", 9, "2001"), over("answered", 3, "2002"), over("alive", 1, "2003")];
    expect(messages(accountOf(three, search))?.[0]).toMatch(/different periods: 2001, 2002 and 2003\.$/);
    // With one of the other year, whatever the order of the ids.
    for (const value of [1, 95]) {
      const all = [over("requested", 9, "2001"), over("answered", 3, "2002"), over("requested", value, "2002")];
      const answer = accountOf(all, search);
      expect(answer?.figures.requested.value).toBe(value);
      expect(answer?.period).toBe("2002");
    }
    expect(accountOf([over("requested", 9, "2001"), counted("answered", 3)], search)).not.toHaveProperty("period");
    // One without a period is not of another one.
    const open = [over("requested", 9, "2001"), over("answered", 3, "2001"), counted("requested", 8)];
    expect(accountOf(open, search)?.figures.requested.value).toBe(8);
    // Of figures with a date, a caveat names the date.
    const two = [over("requested", 9, "2001"), over("answered", 3, "2001"), over("requested", 8, "2001")];
    expect(messages(accountOf(two, search))).toEqual([
      "As of 2002-08-19: search-requested 9, search-answered 3, stated by ifrc.",
    ]);
  });

  it("compares what a source states over one period, without a date, and names the period", () => {
    const over = (what: string, value: number, period: NonNullable<Figure["period"]>, by = "customs") => {
      const { asOf: _, ...rest } = counted(what, value, undefined, by, { id: `${what}-${value}-${by}`, period });
      return rest;
    };
    const list = [over("requested", 10, "1994"), over("answered", 4, "1994")];
    const answer = accountOf([...list, over("requested", 5, "1993"), over("answered", 1, "1992")], search);
    expect(answer).toMatchObject({ period: "1994", figures: { requested: list[0], answered: list[1] } });
    expect(answer).not.toHaveProperty("asOf");
    expect(answer?.rates.answered).toMatchObject({ value: 0.4, period: "1994", caveats: [] });
    expect(answer?.others).toEqual([]);
    // Not from two sources, nor with a figure that has a date.
    expect(accountOf([over("requested", 10, "1994"), over("answered", 4, "1994", "bank")], search)).toBeUndefined();
    expect(accountOf([over("requested", 10, "1994"), counted("answered", 4)], search)).toBeUndefined();
    const later = [over("requested", 20, "2004", "bank"), over("answered", 4, "2004", "bank")];
    const latest = accountOf([...list, ...later], search);
    expect(latest?.period).toBe("2004");
    expect(messages(latest)).toEqual(["Over 1994: search-requested 10, search-answered 4, stated by customs."]);
    expect(messages(latest?.rates.answered)).toEqual(["Over 1994: 4 of 10, stated by customs."]);
  });

  it("has nothing to say without the needed figures of one moment, or of a figure by itself", () => {
    expect(accountOf<Figure, typeof search>([], search)).toBeUndefined();
    expect(accountOf([counted("requested", 49)], search)).toBeUndefined();
    expect(accountOf([counted("requested", 49), counted("answered", 6, "2002-04-30")], search)).toBeUndefined();
    expect(accountOf([counted("requested", 49), counted("answered", 6, undefined, "else")], search)).toBeUndefined();
    const undated = ["requested", "answered"].map((what) => figure({ id: what, indicator: `search-${what}` }));
    expect(accountOf(undated, search)).toBeUndefined();
    const oneNeeded = { ...search, needed: { requested: "search-requested" }, extra: {}, rates: {}, remainders: {} };
    expect(accountOf([counted("requested", 49)], oneNeeded)).toBeUndefined();
  });

  it("refuses a number that is none", () => {
    expect(() => accountOf([counted("requested", Number.NaN), counted("answered", 6)], search)).toThrow(RangeError);
  });
});

/** What is stated of one event, by whomever. */
const trip = defineAccount({
  id: "trip",
  label: "A trip",
  needed: {},
  extra: { planned: "trip-planned", excluded: "trip-excluded", came: "trip-came" },
  rates: { came: ["came", "planned"] },
  remainders: { stayed: ["planned", "came"] },
  together: "event",
  around: "came",
  prefer: ["latest", "fullest", "most-sources"],
});

const told = (what: string, value: number, by = "paper", more: Partial<Figure> = {}): Figure =>
  figure({
    id: `${what}-${by}`,
    indicator: `trip-${what}`,
    value,
    event: "trip",
    sources: [by],
    statedBy: by,
    ...more,
  });

describe("accountOf, of an event", () => {
  it("prefers the source that states most with the figure in the middle, and keeps the other figures", () => {
    const account = accountOf(
      [
        told("came", 12, "agency"),
        told("planned", 13, "later", { asOf: "1998-01-20" }),
        told("planned", 12, "elsewhere"),
        told("planned", 14),
        told("excluded", 2),
        told("came", 12),
      ],
      trip,
    );
    expect(account).toMatchObject({
      figures: { planned: { value: 14 }, excluded: { value: 2 }, came: { id: "came-paper" } },
      rates: { came: { value: 12 / 14, caveats: [] } },
      remainders: { stayed: { min: 2, max: 2 } },
      event: "trip",
      sources: ["paper"],
    });
    expect(account).not.toHaveProperty("asOf");
    expect(account?.others.map(({ id }) => id)).toEqual(["planned-later", "planned-elsewhere", "came-agency"]);
    expect(account?.caveats[0]?.records).toEqual([{ collection: "figures", id: "planned-later" }]);
    expect(account?.caveats.map(({ kind, message }) => [kind, message])).toEqual([
      ["differs", "As of 1998-01-20: trip-planned 13, stated by later."],
      ["differs", "As of an unstated date: trip-planned 12, stated by elsewhere."],
    ]);
  });

  it("takes the latest figure in the middle, however much is stated with an earlier one", () => {
    const account = accountOf(
      [
        told("came", 12, "early", { asOf: "1998-01-27" }),
        told("planned", 14, "early"),
        told("came", 11, "late", { asOf: "1998-02-02" }),
      ],
      trip,
    );
    expect([account?.figures.came?.value, account?.figures.planned?.value]).toEqual([11, 14]);
  });

  it("goes by the date of the figure in the middle, and not by those of others", () => {
    const account = accountOf(
      [
        told("came", 12, "early", { asOf: "1998-01-27" }),
        told("planned", 14, "early", { asOf: "1998-03-01" }),
        told("came", 11, "late", { asOf: "1998-02-02" }),
      ],
      trip,
    );
    expect(account?.figures.came?.value).toBe(11);
  });

  it("takes from other sources, the latest first, what that source does not state, and says so", () => {
    const account = accountOf(
      [
        told("planned", 10, "early", { asOf: "1997-09-09" }),
        told("planned", 16, "late", { asOf: "1997-10-30", qualifier: "about" }),
        told("came", 12),
      ],
      trip,
    );
    expect(account).toMatchObject({
      figures: { planned: { value: 16 } },
      rates: { came: { value: 0.75 } },
      sources: ["late", "paper"],
    });
    expect(account?.caveats[1]?.records[0]?.collection).toBe("figures");
    expect(account?.caveats.map(({ kind, message, records }) => [kind, message, records.map(({ id }) => id)])).toEqual([
      ["approximate", '"planned-late" is about 16, stated by late.', ["planned-late"]],
      [
        "assumed",
        'No source states both "came-paper" and "planned-late": they may not count the same thing.',
        ["came-paper", "planned-late"],
      ],
      ["differs", "As of 1997-09-09: trip-planned 10, stated by early.", ["planned-early"]],
    ]);
  });

  it("has the latest figure of each role where nothing is in the middle", () => {
    const all = [
      told("planned", 10, "early", { asOf: "1997-09-09" }),
      told("excluded", 1, "early", { asOf: "1997-09-09" }),
      told("planned", 15, "late", { asOf: "1997-10-30" }),
    ];
    const { around: _, ...loose } = trip;
    for (const definition of [trip, loose]) {
      const account = accountOf(all, definition);
      expect([account?.figures.planned?.value, account?.figures.excluded?.value]).toEqual([15, 1]);
      expect(account?.caveats.map(({ kind }) => kind)).toEqual(["differs"]);
    }
    // Without a middle, no source is better than another.
    expect(accountOf([...all, told("came", 5, "early")], loose)?.figures.planned?.value).toBe(15);
    expect(accountOf([...all, told("came", 5, "early")], trip)?.figures.planned?.value).toBe(10);
  });

  it("takes of two figures for one moment the one that more sources state", () => {
    const asOf = "1998-02";
    const all = [told("planned", 10, "a", { asOf }), told("planned", 12, "b", { asOf, sources: ["b", "c"] })];
    expect(accountOf(all, trip)?.figures.planned?.value).toBe(12);
  });

  it("takes no share of a number that may be 0", () => {
    const atMost = told("planned", 15, "paper", { qualifier: "at-most" });
    const account = accountOf([atMost, told("came", 12)], trip);
    expect(account?.figures.planned).toBe(atMost);
    expect(account?.rates).toEqual({});
  });

  it("has nothing to say of an event without figures, or without a needed one", () => {
    const unassigned = figure({ id: "unassigned", indicator: "trip-came" });
    const elsewhere = told("came", 12, "paper", { event: "another" });
    expect(accountOf([unassigned, elsewhere, told("held", 3)], trip, { event: "trip" })).toBeUndefined();
    const needed = {
      ...trip,
      needed: { came: "trip-came" },
      extra: { planned: "trip-planned" },
      rates: {},
      remainders: {},
    };
    expect(accountOf([told("planned", 3)], needed)).toBeUndefined();
    const both = { ...trip, needed: { came: "trip-came", planned: "trip-planned" }, extra: {} };
    expect(accountOf([told("came", 3)], { ...both, remainders: {} })).toBeUndefined();
    expect(accountOf([told("planned", 3), told("came", 2, "else")], needed)?.figures.came.value).toBe(2);
  });

  it("is the latest event, even if its figures were counted over several periods", () => {
    const trips = (event: string, asOf: Day, ...periods: readonly NonNullable<Figure["period"]>[]) =>
      ["planned", "came"].map((what, index) =>
        told(what, 1, event, { event, asOf, ...(periods[index] && { period: periods[index] }) }),
      );
    const all = [...trips("early", "1997-11-08", "1997", "1997"), ...trips("late", "1998-01-27", "1997", "1998")];
    expect(accountOf(all, trip)?.event).toBe("late");
    expect(messages(accountOf(all, trip))).toEqual([
      '"planned-late" and "came-late" were counted over different periods: 1997 and 1998.',
    ]);
  });

  it("is the latest event where none is named, and no other event is another answer to it", () => {
    const all = ["1997", "1998"].map((year) =>
      told("came", Number(year), "paper", { id: year, event: year, asOf: year === "1997" ? "1997-11" : "1998-02" }),
    );
    expect(accountOf(all, trip)).toMatchObject({ event: "1998", others: [], caveats: [] });
    expect(accountOf(all, trip, { event: "1997" })).toMatchObject({
      event: "1997",
      figures: { came: { value: 1997 } },
    });
  });
});

describe("the options", () => {
  const at = (by: string, asOf: Day, more: Partial<Figure> = {}) => [
    counted("requested", 49, asOf, by, more),
    counted("answered", 6, asOf, by, more),
  ];
  const all = [
    ...at("early", "2002-04-30", { authority: "a-society", statedBy: "a society", event: "talks" }),
    ...at("late", "2002-08-19", { period: "2002" }),
  ];
  const found = (options: Parameters<typeof accountOf>[2]) => accountOf(all, search, options)?.sources[0];

  it("look at a day, a source, a body, an attribution or an event", () => {
    expect(found({})).toBe("late");
    expect(found({ asOf: "2002-08-18" })).toBe("early");
    expect(found({ source: "early" })).toBe("early");
    expect(found({ authority: "a-society" })).toBe("early");
    expect(found({ statedBy: "a society" })).toBe("early");
    expect(found({ event: "talks" })).toBe("early");
    expect(found({ event: "talks", source: "late" })).toBeUndefined();
  });

  it("refuse an id or a word that is almost certainly misspelt, if nothing is found by it", () => {
    const parts = [...all, counted("requested", 1, undefined, "men", { part: "soldiers" })];
    const misspelt = (options: Parameters<typeof accountOf>[2]) => () => accountOf(parts, search, options);
    expect(misspelt({ part: "soldier" })).toThrow(
      new RangeError('accountOf found no part "soldier". Did you mean "soldiers"?'),
    );
    expect(misspelt({ source: "Early" })).toThrow(
      new RangeError('accountOf found no source "Early". Did you mean "early"?'),
    );
    expect(misspelt({ authority: "a society" })).toThrow('found no authority "a society". Did you mean "a-society"?');
    expect(misspelt({ statedBy: "a socety" })).toThrow('found no statedBy "a socety". Did you mean "a society"?');
    expect(misspelt({ event: "Talks" })).toThrow('found no event "Talks". Did you mean "talks"?');
    expect(() => accountsOf(parts, search, { part: "soldier" })).toThrow(
      'accountsOf found no part "soldier". Did you mean "soldiers"?',
    );
    // Ids that differ in a letter may be of two records; other words are of none here.
    for (const options of [
      { source: "earlye" },
      { authority: "b-society" },
      { event: "talk" },
      { part: "women" },
      { statedBy: "someone" },
    ])
      expect(misspelt(options)()).toBeUndefined();
    // One that another indicator has is right.
    const other = figure({ id: "other", indicator: "other", sources: ["late-1"], part: "soldier" });
    expect(accountOf([...parts, other], search, { source: "late-1" })).toBeUndefined();
    expect(() => accountOf([...parts, other], search, { part: "soldier" })).toThrow("soldiers");
    expect(found({ source: "early" })).toBe("early");
  });

  it("look at what was known on a day: a source that was not out states nothing, and is not named", () => {
    const sources = [
      source({ id: "early", published: "2002-05-01" }),
      source({ id: "late", published: "2002-08-20" }),
      source({ id: "month", published: "2002-05" }),
      source({ id: "book", published: "2010" }),
    ];
    const indicators = ["requested", "answered", "alive", "dead"].map((id) => definitionOf({ id: `search-${id}` }));
    const known = (figures: readonly Figure[], day: Day) => ({
      knownOn: snapshot(holding({ figures, sources, indicators }), day),
    });
    const apart = [
      counted("requested", 49, undefined, "one", { sources: ["early", "book"] }),
      counted("answered", 6, undefined, "two", { sources: ["late", "book"] }),
      counted("alive", 2, undefined, "three", { sources: ["month"] }),
    ];
    // Both were known, but nobody had stated both.
    expect(accountOf(apart, search, known(apart, "2003-01-01"))).toBeUndefined();
    expect(accountOf(apart, search, known(apart, "2011-01-01"))?.sources).toEqual(["early", "book", "late"]);

    const cut = at("late", "2002-08-19", { sources: ["late", "book"] });
    const some = [...cut, ...apart];
    const answer = accountOf(some, search, known(some, "2002-08-20"));
    expect([answer?.sources, answer?.rates.answered?.sources]).toEqual([["late"], ["late"]]);
    expect(messages(accountOf(some, search, known(some, "2002-05-15")))).toBeUndefined();
  });

  it("name what is dated too vaguely for them, in the account and in each rate that it is about", () => {
    const vague = [
      counted("requested", 60, undefined, "vague", { asOf: "2002" }),
      counted("alive", 1, undefined, "vague", { asOf: "2002" }),
    ];
    const answer = accountOf([...all, ...vague], search, { asOf: "2002-08-19" });
    const [requested, alive] = ["requested", "alive"].map(
      (what) => `"${what}-2002-08-19-vague" is left out: it holds for 2002, which may be later than 2002-08-19.`,
    );
    expect(messages(answer)).toEqual([alive, requested]);
    expect(messages(answer?.rates.answered)).toEqual([requested]);
  });

  it("are about the time over which a figure was counted, where it holds for no moment", () => {
    const flow = told("came", 12, "paper", { period: "1998-01-27/1998-02-02" });
    expect(accountOf([flow], trip, { asOf: "1998-02-02" })?.figures.came).toBe(flow);
    expect(accountOf([flow], trip, { asOf: "1998-02-01" })).toBeUndefined();
    expect(messages(accountOf([flow, told("planned", 1)], trip, { asOf: "1998-02-02" }))).toEqual([
      '"planned-paper" is left out: no source states the date for which it holds.',
    ]);
  });
});

const value: fc.Arbitrary<Figure["value"]> = fc.oneof(
  fc.nat(9),
  fc.tuple(fc.nat(9), fc.nat(9)).map(([min, more]) => ({ min, max: min + more + 1 })),
);

/** Figures of two accounts at once: few moments, sources and events, so that many of them fit together. */
const someFigures: fc.Arbitrary<readonly Figure[]> = fc
  .array(
    fc.record({
      indicator: fc.constantFrom(
        ...[search, trip].flatMap(({ needed, extra }) => Object.values({ ...needed, ...extra })),
      ),
      value,
      qualifier: fc.constantFrom("exact", "exact", "about", "at-least", "more-than", "at-most", "fewer-than"),
      asOf: fc.constantFrom("2002-04-30", "2002-08-19", "2002-08", undefined),
      event: fc.constantFrom("one", "other", undefined),
      sources: fc.subarray(["a", "b", "c"], { minLength: 1 }),
      statedBy: fc.constantFrom("a speaker", "a paper"),
    }),
    { maxLength: 25 },
  )
  .map((list) =>
    list
      // Nothing is fewer than 0.
      .filter(({ value: number, qualifier }) => number !== 0 || qualifier !== "fewer-than")
      .map(({ asOf, event, ...fields }, index) =>
        figure({ ...fields, id: `figure-${index}`, ...(asOf && { asOf }), ...(event && { event }) }),
      ),
  );

describe("whatever the figures, accountOf", () => {
  it("answers the same in any order", () => {
    const shuffled = someFigures.chain((list) =>
      fc.tuple(fc.constant(list), fc.shuffledSubarray([...list], { minLength: list.length })),
    );
    fc.assert(
      fc.property(shuffled, fc.constantFrom(search, trip), ([list, other], definition) => {
        expect(accountOf(other, definition)).toEqual(accountOf(list, definition));
      }),
    );
  });

  it("has figures that one source states for one moment, and with the others all of that moment", () => {
    fc.assert(
      fc.property(someFigures, (list) => {
        const answer = accountOf(list, search);
        fc.pre(answer !== undefined);
        const used = Object.values(answer.figures);
        expect(new Set(used.map(({ asOf }) => asOf))).toEqual(new Set([answer.asOf]));
        expect(["a", "b", "c"].some((id) => used.every(({ sources }) => sources.includes(id)))).toBe(true);
        const roles: readonly string[] = Object.values({ ...search.needed, ...search.extra });
        const ofMoment = list.filter(({ asOf, indicator }) => asOf === answer.asOf && roles.includes(indicator));
        expect(new Set([...used, ...answer.others])).toEqual(new Set(ofMoment));
        expect(used.length + answer.others.length).toBe(ofMoment.length);
      }),
    );
  });

  it("has figures about one event, and with the others all that are", () => {
    fc.assert(
      fc.property(someFigures, (list) => {
        const answer = accountOf(list, trip);
        fc.pre(answer !== undefined);
        const roles: readonly string[] = Object.values(trip.extra);
        const ofEvent = list.filter(({ event, indicator }) => event === answer.event && roles.includes(indicator));
        expect(new Set([...Object.values(answer.figures), ...answer.others])).toEqual(new Set(ofEvent));
        // No role is empty that somebody states.
        expect(Object.keys(answer.figures).length).toBe(new Set(ofEvent.map(({ indicator }) => indicator)).size);
      }),
    );
  });

  it("has rates and remainders within their bounds", () => {
    fc.assert(
      fc.property(someFigures, fc.constantFrom<AccountDefinition>(search, trip), (list, definition) => {
        const answer = accountOf(list, definition);
        for (const { min, max = Infinity, value: share = max } of Object.values(answer?.rates ?? {})) {
          expect(min).toBeGreaterThanOrEqual(0);
          expect(max).toBeGreaterThanOrEqual(min);
          // A rate with a value has no room on either side of it.
          expect(max).toBe(share);
        }
        for (const { min, max = Infinity } of Object.values(answer?.remainders ?? {})) {
          expect(min).toBeGreaterThanOrEqual(0);
          expect(max).toBeGreaterThanOrEqual(min);
        }
      }),
    );
  });

  it("names every other set that has a number that the answer has not, and no set else", () => {
    const numbers = (set: Readonly<Record<string, Figure>>) =>
      Object.values(set).map((one) => [one.indicator, JSON.stringify(one.value), one.qualifier].join(" "));
    fc.assert(
      fc.property(someFigures, (list) => {
        const [best, ...others] = accountsOf(list, search).accounts;
        const stated = new Set(numbers(best?.figures ?? {}));
        const differing = others
          .filter((other) => numbers(other.figures).some((number) => !stated.has(number)))
          .map((other) => Object.values(other.figures).map(({ id }) => id));
        const named = accountOf(list, search)?.caveats.filter(({ kind }) => kind === "differs") ?? [];
        expect(named.map(({ records }) => records.map(({ id }) => id))).toEqual(differing);
      }),
    );
  });
});

describe("a part that is larger than its whole", () => {
  const stated = (requested: number, answered: number) =>
    accountOf(
      [
        figure({ id: "asked", indicator: "search-requested", value: requested, asOf: "2014-03-03" }),
        figure({ id: "told", indicator: "search-answered", value: answered, asOf: "2014-03-03" }),
      ],
      search,
    );
  const assumed = (answer: Answer | undefined) => answer?.caveats.filter(({ kind }) => kind === "assumed");

  it("has a caveat, once, as its share has", () => {
    const shares = Object.values(stated(60, 90)?.rates ?? {});
    expect(shares).toHaveLength(1);
    expect(assumed(shares[0])).toEqual(assumed(stated(60, 90)));
    expect(assumed(stated(60, 90))).toEqual([
      {
        kind: "assumed",
        message: '"told" is taken for a part of "asked", but it is larger.',
        records: [
          { collection: "figures", id: "told" },
          { collection: "figures", id: "asked" },
        ],
      },
    ]);
    expect(assumed(stated(60, 60))).toEqual([]);
  });
});
