import fc from "fast-check";
import { describe, expect, it } from "vitest";

import { checkClaim, findingsIn } from "../../../src/analysis/evidence/check-claim.ts";
import { dataset, type Edtf, getClaim } from "../../../src/index.ts";
import type { ClaimScope, FirstInClaim, FirstSinceClaim, LastClaim, NthClaim } from "../../../src/model/claim.ts";
import { event, meeting } from "../../builders.ts";
import { cases } from "../../property-runs.ts";

const base = { id: "a-claim", says: "A claim", verdict: "agrees", sources: ["a-paper"] } as const;
const meetingsOnly: ClaimScope = { collection: "meetings" };

const since = (about: string, earlier: string, scope = meetingsOnly): FirstSinceClaim => ({
  ...base,
  kind: "first-since",
  about,
  since: earlier,
  scope,
});
const nth = (about: string, number: number, scope = meetingsOnly): NthClaim => ({
  ...base,
  kind: "nth",
  about,
  number,
  scope,
});
const last = (about: string, asOf: LastClaim["asOf"], scope = meetingsOnly): LastClaim => ({
  ...base,
  kind: "last",
  about,
  asOf,
  scope,
});
const within = (
  about: string,
  value: number,
  unit: FirstInClaim["length"]["unit"],
  qualifier: FirstInClaim["length"]["qualifier"] = "exact",
  scope = meetingsOnly,
): FirstInClaim => ({ ...base, kind: "first-in", about, length: { value, unit, qualifier }, scope });

const pyongyang = meeting({ id: "pyongyang", start: "2002-08-18", end: "2002-08-19", place: "pyongyang" });
const summit = meeting({ id: "summit", channel: "summit", start: "2002-09-17", place: "pyongyang" });
const beijing = meeting({ id: "beijing", start: "2012-08-09", end: "2012-08-10" });
const shenyang = meeting({ id: "shenyang", start: "2014-03-03", end: "2014-03-03", series: "red-cross-talks" });
const record = { meetings: [shenyang, beijing, summit, pyongyang], events: [] };
const redCross: ClaimScope = { collection: "meetings", channels: ["red-cross"] };

describe("a first since", () => {
  it("holds where nothing lies between the two", () => {
    expect(checkClaim(record, since("shenyang", "beijing"))).toEqual({
      verdict: "agrees",
      finding: 'The one before "shenyang" is "beijing".',
      counted: ["pyongyang", "summit", "beijing", "shenyang"],
      sources: ["source-of-beijing", "source-of-shenyang"],
      caveats: [],
    });
  });

  it("does not hold where something does", () => {
    expect(checkClaim(record, since("beijing", "pyongyang"))).toMatchObject({
      verdict: "differs",
      finding: 'The one before "beijing" is "summit".',
    });
  });

  it("flips when a meeting is added between, and back when the claim does not count it", () => {
    const between = meeting({ id: "between", start: "2013-05-14" });
    const fuller = { ...record, meetings: [...record.meetings, between] };
    expect(checkClaim(record, since("shenyang", "beijing")).verdict).toBe("agrees");
    expect(checkClaim(fuller, since("shenyang", "beijing")).verdict).toBe("differs");
    const scope: ClaimScope = { ...meetingsOnly, except: [{ id: "between", why: "a visit" }] };
    expect(checkClaim(fuller, since("shenyang", "beijing", scope))).toMatchObject({
      verdict: "agrees",
      caveats: [
        {
          kind: "passed-over",
          message: '"between" is not counted (a visit).',
          records: [{ collection: "meetings", id: "between" }],
        },
      ],
    });
  });

  it("says nothing of last days that it does not count from", () => {
    // No source states when the summit ended.
    expect(checkClaim(record, since("beijing", "summit")).caveats).toEqual([]);
  });

  it("takes of two that ended together the one that began last", () => {
    const meetings = [
      meeting({ id: "long", start: "2000-01-01", end: "2000-01-05" }),
      meeting({ id: "short", start: "2000-01-03", end: "2000-01-05" }),
      meeting({ id: "next", start: "2000-02-01" }),
    ];
    expect(checkClaim({ meetings, events: [] }, since("next", "short")).verdict).toBe("agrees");
  });

  it("goes by the one that went on longest, not by a short one inside it", () => {
    const long = meeting({ id: "long", start: "1959-04-13", end: "1959-06-24" });
    const inside = meeting({ id: "inside", start: "1959-05-01", end: "1959-05-02" });
    const next = meeting({ id: "next", start: "1959-08-13" });
    const check = checkClaim({ meetings: [long, inside, next], events: [] }, since("next", "long"));
    expect(check).toMatchObject({ verdict: "agrees", counted: ["long", "inside", "next"] });
  });
});

describe("a first in so long", () => {
  it("counts from the last day of the one before to the first day", () => {
    expect(checkClaim(record, within("beijing", 3643, "days", "exact", redCross))).toMatchObject({
      verdict: "agrees",
      finding: 'The one before "beijing" is "pyongyang", 3643 days earlier.',
      sources: ["source-of-pyongyang", "source-of-beijing"],
    });
    expect(checkClaim(record, within("beijing", 3642, "days", "exact", redCross)).verdict).toBe("differs");
    expect(checkClaim(record, within("beijing", 3644, "days", "exact", redCross)).verdict).toBe("differs");
  });

  // 570 days are 18.7 months and 1.56 years.
  it.each([
    [17, "months", "differs"],
    [18, "months", "agrees"],
    [18.5, "months", "agrees"],
    [19, "months", "agrees"],
    [20, "months", "differs"],
    [1, "years", "agrees"],
    [1.5, "years", "agrees"],
    [2, "years", "agrees"],
    [2.5, "years", "differs"],
    [3, "years", "differs"],
  ] as const)("takes %d %s for 570 days, rounded down or to the nearest: %s", (value, unit, verdict) => {
    expect(checkClaim(record, within("shenyang", value, unit)).verdict).toBe(verdict);
    expect(checkClaim(record, within("shenyang", value, unit, "about")).verdict).toBe(verdict);
  });

  it("says the length in the unit of the claim", () => {
    expect(checkClaim(record, within("shenyang", 1, "years")).finding).toBe(
      'The one before "shenyang" is "beijing", 570 days earlier (1.6 years).',
    );
  });

  it.each([
    ["at-least", 570, "agrees"],
    ["at-least", 571, "differs"],
    ["more-than", 569, "agrees"],
    ["more-than", 570, "differs"],
    ["at-most", 570, "agrees"],
    ["at-most", 569, "differs"],
    ["fewer-than", 571, "agrees"],
    ["fewer-than", 570, "differs"],
  ] as const)("%s %d days: %s", (qualifier, value, verdict) => {
    expect(checkClaim(record, within("shenyang", value, "days", qualifier)).verdict).toBe(verdict);
  });

  it("is not the first in any time when it is the first ever", () => {
    expect(checkClaim(record, within("pyongyang", 1, "days"))).toMatchObject({
      verdict: "differs",
      finding: 'There is none before "pyongyang".',
      sources: ["source-of-pyongyang"],
      caveats: [],
    });
  });

  it("lets one reading of a date that is not certain be enough, and says so", () => {
    const sometime = meeting({ id: "sometime", start: "2002-06", end: "2002-07~" });
    const later = meeting({
      id: "later",
      start: "2002-08-18",
      variants: [{ field: "start", value: "2002-08-19", sources: ["x"] }],
    });
    const uncertain = { meetings: [sometime, later], events: [] };
    expect(checkClaim(uncertain, within("later", 20, "days"))).toMatchObject({
      verdict: "agrees",
      finding: 'The one before "later" is "sometime", 18 to 48 days earlier.',
      caveats: [
        { kind: "approximate", message: 'The end of "sometime" is not certain: 2002-07~.' },
        { kind: "differs", message: 'Other sources give another start for "later": 2002-08-19.' },
      ],
    });
    expect(checkClaim(uncertain, within("later", 49, "days")).verdict).toBe("differs");
    expect(checkClaim(uncertain, within("later", 1, "months")).finding).toContain("0.6 to 1.6 months");
  });

  it("allows for another one that may have lasted longer, and says so", () => {
    const meetings = [
      meeting({ id: "long", start: "2016-08-01", end: "2016-09" }),
      meeting({ id: "day", start: "2016-09-03", end: "2016-09-03" }),
      meeting({ id: "next", start: "2016-10-01" }),
    ];
    expect(checkClaim({ meetings, events: [] }, within("next", 1, "days"))).toEqual({
      verdict: "agrees",
      finding: 'The one before "next" is "day", 1 to 28 days earlier.',
      counted: ["long", "day", "next"],
      sources: ["source-of-day", "source-of-long", "source-of-next"],
      caveats: [
        {
          kind: "approximate",
          message: '"long" may have lasted longer than "day": the gap may be shorter.',
          records: [{ collection: "meetings", id: "long" }],
        },
      ],
    });
  });

  it("says what is not certain of the dates of events, and leaves out those without a first day", () => {
    const events = [
      event({ id: "ended", date: "../1999" }),
      event({ id: "aid", date: "2000-01-01?/..", variants: [{ field: "date", value: "2000-01-02", sources: ["s"] }] }),
      event({ id: "visit", date: "2000-01-11~" }),
    ];
    const about = (id: string) => [{ collection: "events", id }];
    expect(
      checkClaim({ meetings: [], events }, within("visit", 10, "days", "exact", { collection: "events" })),
    ).toMatchObject({
      verdict: "agrees",
      counted: ["aid", "visit"],
      caveats: [
        {
          kind: "assumed",
          message: 'No source states the last day of "aid": it is assumed to have ended when it began.',
          records: about("aid"),
        },
        { kind: "approximate", message: 'The date of "aid" is not certain: 2000-01-01?/...', records: about("aid") },
        { kind: "differs", message: 'Other sources give another date for "aid": 2000-01-02.', records: about("aid") },
        { kind: "approximate", message: 'The date of "visit" is not certain: 2000-01-11~.', records: about("visit") },
        { kind: "passed-over", records: about("ended") },
      ],
    });
    // What has an end needs no assumption.
    const [, , visit = event({ id: "none" })] = events;
    const closed = [event({ id: "aid", date: "2000-01-01/2000-01-05" }), visit];
    expect(
      checkClaim({ meetings: [], events: closed }, within("visit", 6, "days", "exact", { collection: "events" })),
    ).toMatchObject({ verdict: "agrees", caveats: [{ kind: "approximate", records: about("visit") }] });
  });

  it("counts from the first day on which a meeting can have ended if its end is open", () => {
    const open = meeting({ id: "open", start: "2003-01-01", end: "2003-01-02/.." });
    const next = meeting({ id: "next", start: "2003-01-11" });
    expect(checkClaim({ meetings: [open, next], events: [] }, within("next", 9, "days"))).toMatchObject({
      verdict: "agrees",
      caveats: [{ kind: "assumed", records: [{ id: "open" }] }],
    });
  });

  it("says when it takes the first day for the last", () => {
    expect(checkClaim(record, within("beijing", 10, "years", "about")).caveats).toEqual([
      {
        kind: "assumed",
        message: 'No source states the last day of "summit": it is assumed to have ended no later than 2002-09-17.',
        records: [{ collection: "meetings", id: "summit" }],
      },
    ]);
  });

  it("counts nothing below 0 days", () => {
    const month = meeting({ id: "month", start: "2016-09", end: "2016-11" });
    const day = meeting({ id: "day", start: "2016-09-03" });
    const check = checkClaim({ meetings: [month, day], events: [] }, within("day", 0.5, "days", "fewer-than"));
    expect(check).toMatchObject({ verdict: "agrees", finding: 'The one before "day" is "month", 0 days earlier.' });
  });
});

describe("an nth", () => {
  it("counts up to what it is about, with its sources", () => {
    expect(checkClaim(record, nth("beijing", 2, redCross))).toEqual({
      verdict: "agrees",
      finding: '"beijing" is number 2.',
      counted: ["pyongyang", "beijing"],
      sources: ["source-of-pyongyang", "source-of-beijing"],
      caveats: [],
    });
    expect(checkClaim(record, nth("beijing", 3, redCross)).verdict).toBe("differs");
    expect(checkClaim(record, nth("pyongyang", 1)).verdict).toBe("agrees");
  });

  it("counts what its scope says and no more", () => {
    const elsewhere = meeting({ id: "elsewhere", start: "2002-09-01", place: "beijing", series: "foreign-ministers" });
    const fuller = { ...record, meetings: [...record.meetings, elsewhere, meeting({ id: "nowhere", start: "2001" })] };
    expect(checkClaim(fuller, nth("summit", 2, { ...meetingsOnly, place: "pyongyang" }))).toMatchObject({
      verdict: "agrees",
      counted: ["pyongyang", "summit"],
    });
    expect(checkClaim(fuller, nth("shenyang", 1, { ...meetingsOnly, series: ["red-cross-talks"] })).counted).toEqual([
      "shenyang",
    ]);
    expect(checkClaim(record, nth("shenyang", 1, { ...meetingsOnly, series: ["red-cross-talks"] })).counted).toEqual([
      "shenyang",
    ]);
    expect(checkClaim(record, nth("shenyang", 2, { ...meetingsOnly, from: "2012" })).verdict).toBe("agrees");
    expect(checkClaim(record, nth("beijing", 1, { ...meetingsOnly, from: "2012-08-09" })).verdict).toBe("agrees");
  });

  it("counts what is only reported where the claim does, and never what was planned", () => {
    const meetings = [
      pyongyang,
      meeting({ id: "planned", status: "planned", start: "2003" }),
      meeting({ id: "reported", status: "reported", start: "2004" }),
      beijing,
    ];
    expect(checkClaim({ meetings, events: [] }, nth("beijing", 2)).verdict).toBe("agrees");
    expect(checkClaim({ meetings, events: [] }, nth("beijing", 3, { ...meetingsOnly, reported: true })).verdict).toBe(
      "agrees",
    );
  });

  it("counts events as well, by their places and series", () => {
    const events = [
      event({ id: "first", date: "2012-08-26/2012-09-06", places: ["ryongsan", "hamhung"], series: "grave-visits" }),
      event({ id: "put-off", status: "postponed", date: "2013-04", places: ["hamhung"], series: "grave-visits" }),
      event({ id: "second", date: "2013-06-14/2013-06-25", places: ["hamhung"], series: "grave-visits" }),
      event({ id: "unplaced", date: "2013-05", series: "grave-visits" }),
      event({ id: "launch", kind: "launch", date: "2012-12-12" }),
    ];
    const scope: ClaimScope = { collection: "events", series: ["home-visits", "grave-visits"], place: "hamhung" };
    expect(checkClaim({ meetings: [], events }, nth("second", 2, scope)).counted).toEqual(["first", "second"]);
    expect(checkClaim({ meetings: [], events }, within("second", 281, "days", "exact", scope)).verdict).toBe("agrees");
  });

  it("doubts the order of what may have begun on one of several days, but not of what began on the last of them", () => {
    const vague = meeting({ id: "vague", start: "2016-09-01/2016-09-03" });
    const third = meeting({ id: "third", start: "2016-09-03" });
    const doubted = (about: string) =>
      checkClaim({ meetings: [vague, third], events: [] }, nth(about, 1)).caveats.map(({ message }) => message);
    expect(doubted("third")).toEqual(['It is not certain whether "vague" began before "third".']);
    expect(doubted("vague")).toEqual([]);
  });

  it("is certain of its own place, however vague its date is", () => {
    const month = meeting({ id: "month", start: "2016-09" });
    expect(checkClaim({ meetings: [month], events: [] }, nth("month", 1)).caveats).toEqual([]);
  });

  it("says what may stand on the other side, and what no source dates", () => {
    const meetings = [
      meeting({ id: "month", start: "2016-09" }),
      meeting({ id: "day", start: "2016-09-03" }),
      meeting({ id: "undated" }),
      meeting({ id: "only-its-end", end: "2016-08-01" }),
      meeting({ id: "under-way", start: "2016-08-02/.." }),
    ];
    expect(checkClaim({ meetings, events: [] }, nth("day", 3))).toMatchObject({
      verdict: "agrees",
      counted: ["only-its-end", "month", "day"],
      caveats: [
        {
          kind: "approximate",
          message: 'It is not certain whether "month" began before "day".',
          records: [{ collection: "meetings", id: "month" }],
        },
        { kind: "passed-over", message: '"undated" is left out: no source states a usable date for it.' },
        // On some day from 2 August 2016 on.
        { kind: "passed-over", message: '"under-way" is left out: no source states a usable date for it.' },
      ],
    });
  });
});

describe("a last", () => {
  it("holds where nothing came after it by then", () => {
    expect(checkClaim(record, last("beijing", "2014-03-02"))).toEqual({
      verdict: "agrees",
      finding: 'After "beijing" there is none up to 2014-03-02.',
      counted: ["pyongyang", "summit", "beijing"],
      sources: ["source-of-beijing"],
      caveats: [],
    });
    expect(checkClaim(record, last("shenyang", "2026")).verdict).toBe("agrees");
  });

  it("does not hold where something did", () => {
    expect(checkClaim(record, last("beijing", "2014-03-03"))).toMatchObject({
      verdict: "differs",
      finding: 'After "beijing" came "shenyang".',
      sources: ["source-of-beijing", "source-of-shenyang"],
    });
    expect(checkClaim(record, last("pyongyang", "2026")).finding).toBe('After "pyongyang" came "summit".');
    const sometime = { ...record, meetings: [beijing, meeting({ id: "sometime", start: "2014-03" })] };
    expect(checkClaim(sometime, last("beijing", "2014-03-10")).verdict).toBe("agrees");
    expect(checkClaim(sometime, last("beijing", "2014-03-31")).verdict).toBe("differs");
    expect(checkClaim(record, last("beijing", "2014"))).toMatchObject({
      verdict: "agrees",
      caveats: [{ kind: "approximate", message: 'It is not certain whether "shenyang" had begun by 2014.' }],
    });
  });
});

describe("checkClaim", () => {
  it("works out a claim of the record", () => {
    expect(checkClaim(dataset, getClaim("2014-03-03-first-since-2012"))).toMatchObject({
      verdict: "agrees",
      finding: 'The one before "2014-03-03-shenyang" is "2012-08-09-beijing".',
    });
  });

  it.each([
    ["is not in the record", nth("atlantis", 1)],
    ["was not held", nth("planned", 1)],
    ["has no date", nth("undated", 1)],
    ["is outside the scope", nth("summit", 1, redCross)],
    ["is what the claim does not count", nth("summit", 1, { ...meetingsOnly, except: [{ id: "summit", why: "w" }] })],
    ["is an event among meetings", nth("visit", 1)],
    ["lies before the time of the scope", nth("pyongyang", 1, { ...meetingsOnly, from: "2003" })],
  ])("refuses a claim about what %s", (_, claim) => {
    const meetings = [
      ...record.meetings,
      meeting({ id: "planned", status: "planned", start: "2003" }),
      meeting({ id: "undated" }),
    ];
    expect(() => checkClaim({ meetings, events: [event({ id: "visit", date: "2003" })] }, claim)).toThrow(
      new RangeError(
        `The claim "a-claim" counts meetings in its scope that took place and have a date; "${claim.about}" is not one of them. Correct the id or the scope.`,
      ),
    );
  });

  it("refuses a misspelt option, and a dataset without what the claim counts", () => {
    // @ts-expect-error the type knows it too
    expect(() => checkClaim(record, nth("beijing", 1), { knowOn: record })).toThrow(
      new RangeError('checkClaim has no option "knowOn". Did you mean "knownOn"?'),
    );
    // @ts-expect-error the type knows it too
    expect(() => checkClaim({ events: [] }, nth("beijing", 1))).toThrow(
      new TypeError("checkClaim expects a dataset with meetings, not this object."),
    );
  });

  it("refuses to count from what is not counted, or came later", () => {
    expect(() => checkClaim(record, since("shenyang", "summit", redCross))).toThrow(
      /took place before "shenyang" .*"summit" is not one of them/,
    );
    expect(() => checkClaim(record, since("beijing", "beijing"))).toThrow(/"beijing" is not one of them/);
    expect(() => checkClaim(record, since("beijing", "shenyang"))).toThrow(
      /took place before "beijing" .*"shenyang" is not one of them/,
    );
  });
});

describe("findingsIn", () => {
  const finding = (claim: Parameters<typeof checkClaim>[1], of: Parameters<typeof checkClaim>[0]) => {
    try {
      return checkClaim(of, claim).finding;
    } catch {
      return undefined;
    }
  };

  it("finds what checkClaim finds, for every claim of the dataset", () => {
    const findingOf = findingsIn(dataset);
    for (const claim of dataset.claims) expect(findingOf(claim)).toBe(finding(claim, dataset));
  });

  it("finds what checkClaim finds, wherever and in whatever series a claim counts", () => {
    const [oslo, geneva, red] = [{ place: "oslo" }, { place: "geneva" }, { series: "red-cross-talks" }] as const;
    const of = {
      meetings: [
        meeting({ id: "m1", start: "2001", ...oslo, ...red }),
        meeting({ id: "m2", start: "2002", ...geneva }),
        meeting({ id: "m3", start: "2003", ...oslo }),
        meeting({ id: "m4", start: "2004", ...red }),
        meeting({ id: "m5", start: "2005", ...oslo, ...red }),
      ],
      events: [
        event({ id: "e1", date: "2001", places: ["oslo", "geneva"] }),
        event({ id: "e2", date: "2002", places: ["geneva"], series: "red-cross-talks" }),
        event({ id: "e3", places: ["oslo"] }),
        event({ id: "e4", date: "2004", places: ["oslo"], series: "red-cross-talks" }),
        event({ id: "e5", date: "2005" }),
      ],
    };
    const scopes: readonly ClaimScope[] = (["meetings", "events"] as const).flatMap((collection) => [
      { collection },
      { collection, place: "oslo" },
      { collection, place: "geneva" },
      { collection, place: "nowhere" },
      { collection, series: ["red-cross-talks"] },
      { collection, series: ["no-series"] },
      { collection, series: ["red-cross-talks", "no-series"] },
      { collection, place: "oslo", series: ["red-cross-talks"] },
    ]);
    const findingOf = findingsIn(of);
    const found = scopes.flatMap((scope) =>
      [...of.meetings, ...of.events].flatMap(({ id }) => {
        const claim = nth(id, 1, scope);
        expect(findingOf(claim)).toBe(finding(claim, of));
        return findingOf(claim) ?? [];
      }),
    );
    // In each scope each meeting or event that it counts, and no other.
    expect(found).toHaveLength(5 + 3 + 1 + 0 + 3 + 0 + 3 + 2 + (4 + 2 + 2 + 0 + 2 + 0 + 2 + 1));
  });

  it("passes over the longest one before if the claim excepts it", () => {
    const meetings = [
      meeting({ id: "longer", start: "2000-01-01", end: "2000-03" }),
      meeting({ id: "long", start: "2000-01-02", end: "2000-02" }),
      meeting({ id: "short", start: "2000-01-03", end: "2000-02-01" }),
      meeting({ id: "shorter", start: "2000-01-04", end: "2000-01-05" }),
      meeting({ id: "next", start: "2000-04-01" }),
    ];
    const of = { meetings, events: [] };
    const findingOf = findingsIn(of);
    for (const except of [[], ["longer"], ["longer", "short"], ["long"], ["shorter", "longer"]]) {
      const scope = { ...meetingsOnly, except: except.map((id) => ({ id, why: "w" })) };
      const claim = within("next", 60, "days", "exact", scope);
      expect(findingOf(claim)).toBe(finding(claim, of));
    }
  });

  it("finds what checkClaim finds, whatever a claim counts and excepts", () => {
    const days = fc.constantFrom<Edtf>(
      "2000-01-01",
      "2000-01-02",
      "2000-01",
      "2000-02-01",
      "2000-02",
      "2000",
      "2001-01-01",
    );
    const ids = ["a", "b", "c", "d", "e", "f"];
    const world = fc.record({
      dates: fc.array(fc.tuple(days, fc.option(days, { nil: undefined })), { minLength: 1, maxLength: ids.length }),
      except: fc.subarray(ids),
      about: fc.constantFrom(...ids),
      other: fc.constantFrom(...ids),
      asOf: days,
    });
    fc.assert(
      fc.property(world, ({ dates, except, about, other, asOf }) => {
        const meetings = dates.map(([start, end], index) =>
          meeting({ id: ids[index] ?? "", start, ...(end !== undefined && { end }) }),
        );
        const of = { meetings, events: [] };
        const scope: ClaimScope = { ...meetingsOnly, except: except.map((id) => ({ id, why: "w" })) };
        const findingOf = findingsIn(of);
        for (const claim of [
          nth(about, 1, scope),
          since(about, other, scope),
          within(about, 1, "days", "exact", scope),
          last(about, asOf, scope),
          last(about, asOf),
        ])
          expect(findingOf(claim)).toBe(finding(claim, of));
      }),
      cases(500),
    );
  });
});
