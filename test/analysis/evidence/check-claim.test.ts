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
    expect(checkClaim({ meetings, events: [] }, since("next", "short"))).toMatchObject({
      verdict: "agrees",
      finding: 'The one before "next" is "short".',
      caveats: [],
    });
    expect(checkClaim({ meetings, events: [] }, since("next", "long")).verdict).toBe("differs");
  });

  it("goes by the one that went on longest, not by a short one inside it", () => {
    const long = meeting({ id: "long", start: "1959-04-13", end: "1959-06-24" });
    const inside = meeting({ id: "inside", start: "1959-05-01", end: "1959-05-02" });
    const next = meeting({ id: "next", start: "1959-08-13" });
    const check = checkClaim({ meetings: [long, inside, next], events: [] }, since("next", "long"));
    expect(check).toMatchObject({
      verdict: "agrees",
      finding: 'The one before "next" is "long".',
      counted: ["long", "inside", "next"],
      caveats: [],
    });
    expect(checkClaim({ meetings: [long, inside, next], events: [] }, since("next", "inside")).verdict).toBe("differs");
  });

  it("names every one that may have come before, in words", () => {
    const meetings = [
      meeting({ id: "before", start: "2016-08-01", end: "2016-08" }),
      meeting({ id: "within", start: "2016-08-02", end: "2016-08" }),
      meeting({ id: "after", start: "2016-08-03", end: "2016-08-04" }),
      meeting({ id: "next", start: "2016-09-01" }),
    ];
    expect(checkClaim({ meetings, events: [] }, since("next", "after"))).toMatchObject({
      verdict: "agrees",
      finding: 'The one before "next" is "after", "before" or "within".',
      caveats: [
        { message: 'It is not certain whether "before" came before "after".' },
        { message: 'It is not certain whether "within" came before "after".' },
      ],
    });
  });

  it("counts in date order those of which it is not certain that they came before if it does not hold", () => {
    const meetings = [
      meeting({ id: "month", start: "2016-09" }),
      meeting({ id: "early", start: "2016-08-20", end: "2016-08-20" }),
      meeting({ id: "first", start: "2016-08-01", end: "2016-08-01" }),
      meeting({ id: "day", start: "2016-09-03", end: "2016-09-03" }),
    ];
    const of = { meetings, events: [] };
    expect(checkClaim(of, since("day", "first"))).toMatchObject({
      verdict: "differs",
      finding: 'The one before "day" is "early" or "month".',
      counted: ["first", "early", "month", "day"],
    });
    expect(checkClaim(of, since("month", "first"))).toMatchObject({
      verdict: "differs",
      counted: ["first", "early", "month"],
    });
    expect(checkClaim(of, nth("day", 9)).counted).toEqual(["first", "early", "month", "day"]);
    expect(checkClaim(of, nth("month", 9)).counted).toEqual(["first", "early", "month"]);
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

  it.each([
    // Four years are 1,460.97 days.
    ["2004-02-29", "more-than", 4, "years", "differs", "1460 days earlier (3.997 years)"],
    ["2004-03-01", "more-than", 4, "years", "agrees", "1461 days earlier (4.0001 years)"],
    // Three and a half years are 1,278.35 days.
    ["2003-08-31", "exact", 4, "years", "differs", "1278 days earlier (3.499 years)"],
    ["2003-09-01", "exact", 4, "years", "agrees", "1279 days earlier (3.502 years)"],
    // Two months are 60.87 days.
    ["2000-04-30", "at-least", 2, "months", "differs", "60 days earlier (1.97 months)"],
    ["2000-05-01", "at-least", 2, "months", "agrees", "61 days earlier (2.004 months)"],
    ["2000-05-05", "at-least", 2, "months", "agrees", "65 days earlier (2.1 months)"],
    ["2000-04-30", "at-most", 2, "months", "agrees", "60 days earlier (1.97 months)"],
    ["2000-05-01", "fewer-than", 2, "months", "differs", "61 days earlier (2.004 months)"],
  ] as const)("says a length so that the reason can be seen: %s", (start, qualifier, value, unit, verdict, words) => {
    const meetings = [
      meeting({ id: "before", start: "2000-03-01", end: "2000-03-01" }),
      meeting({ id: "about", start, end: start }),
    ];
    expect(checkClaim({ meetings, events: [] }, within("about", value, unit, qualifier))).toMatchObject({
      verdict,
      finding: `The one before "about" is "before", ${words}.`,
    });
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
      finding: 'The one before "next" is "day" or "long", 1 to 28 days earlier.',
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

  it("says of which one the length depends, and of the others only that their order is not certain", () => {
    const meetings = [
      meeting({ id: "long", start: "2016-08-01", end: "2016-09" }),
      meeting({ id: "days", start: "2016-08-02", end: "2016-09-01/2016-09-05" }),
      meeting({ id: "day", start: "2016-09-03", end: "2016-09-03" }),
      meeting({ id: "next", start: "2016-10-01" }),
    ];
    expect(checkClaim({ meetings, events: [] }, within("next", 20, "days")).caveats).toMatchObject([
      { message: '"long" may have lasted longer than "day": the gap may be shorter.' },
      { message: 'It is not certain whether "days" came before "day".' },
    ]);
  });

  it("allows no length that several dates that are not certain rule out together", () => {
    const wide = meeting({ id: "wide", start: "2000-01-01/2000-01-20" });
    const narrow = meeting({ id: "narrow", start: "2000-01-08/2000-01-12" });
    const about = meeting({ id: "about", start: "2000-01-10/2000-01-30" });
    const of = { meetings: [wide, narrow, about], events: [] };
    const check = (days: number) => checkClaim(of, within("about", days, "days"));
    // If it began on the 30th, the narrow one was before it, and did not end before the 8th.
    expect(check(22)).toMatchObject({
      verdict: "agrees",
      finding:
        'The one before "about" is "wide", 0 to 22 days earlier, or "narrow", 0 to 22 days earlier, or there is none before it.',
      counted: ["wide", "narrow", "about"],
    });
    expect(check(23).verdict).toBe("differs");
    // Without the narrow one, the wide one can have ended on the 1st.
    expect(checkClaim({ meetings: [wide, about], events: [] }, within("about", 29, "days")).verdict).toBe("agrees");
  });

  it("takes several that may have begun until the same day to have begun in any order on it", () => {
    const days = ["2000-01-01/2000-01-10", "2000-01-05/2000-01-10", "2000-01-06/2000-01-10"] as const;
    const meetings = [
      ...days.map((start, index) => meeting({ id: `m${index}`, start })),
      meeting({ id: "about", start: "2000-01-08/2000-01-11" }),
    ];
    // It began on the 10th, as the two others did, and the first one was on the 1st.
    expect(checkClaim({ meetings, events: [] }, within("about", 9, "days"))).toMatchObject({
      verdict: "agrees",
      counted: ["m0", "about"],
    });
    expect(checkClaim({ meetings, events: [] }, within("about", 10, "days")).verdict).toBe("differs");
  });

  it("names none that cannot have ended last, since a longer one was under way", () => {
    const meetings = [
      meeting({ id: "long", start: "2000-01-01/2000-01-05", end: "2000-01-30" }),
      meeting({ id: "inside", start: "2000-01-08", end: "2000-01-12" }),
      meeting({ id: "about", start: "2000-01-03/2000-01-20" }),
    ];
    const of = { meetings, events: [] };
    const finding = 'The one before "about" is "long"';
    expect(checkClaim(of, within("about", 1, "days", "fewer-than"))).toMatchObject({
      verdict: "agrees",
      finding: `${finding}, 0 days earlier, or there is none before it.`,
      counted: ["long", "about"],
    });
    expect(checkClaim(of, within("about", 1, "days")).verdict).toBe("differs");
    expect(checkClaim(of, since("about", "long"))).toMatchObject({
      verdict: "agrees",
      finding: `${finding}, or there is none before it.`,
    });
    expect(checkClaim(of, since("about", "inside")).verdict).toBe("differs");
  });

  it("takes no half day for a length of whole days", () => {
    const meetings = [
      meeting({ id: "vague", start: "2000-01-01/2000-01-05" }),
      meeting({ id: "about", start: "2000-01-10", end: "2000-01-10" }),
    ];
    // 5 to 9 days: none of them is five and a half.
    expect(checkClaim({ meetings, events: [] }, within("about", 5.5, "days")).verdict).toBe("differs");
    expect(checkClaim({ meetings, events: [] }, within("about", 5, "days")).verdict).toBe("agrees");
  });

  it("says both ends of a length with as many digits as either needs", () => {
    const meetings = [
      meeting({ id: "before", start: "2000-03-01/2000-03-12" }),
      meeting({ id: "about", start: "2000-05-01", end: "2000-05-01" }),
    ];
    // Two months are 60.87 days.
    expect(checkClaim({ meetings, events: [] }, within("about", 2, "months", "at-least"))).toMatchObject({
      verdict: "agrees",
      finding: 'The one before "about" is "before", 50 to 61 days earlier (1.643 to 2.004 months).',
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
    expect(check).toMatchObject({
      verdict: "agrees",
      // It may have begun on 4 September.
      finding: 'The one before "day" is "month", 0 days earlier, or there is none before it.',
    });
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

  it("doubts the order of what may have begun on the same day", () => {
    const vague = meeting({ id: "vague", start: "2016-09-01/2016-09-03" });
    const third = meeting({ id: "third", start: "2016-09-03" });
    const doubted = (about: string) =>
      checkClaim({ meetings: [vague, third], events: [] }, nth(about, 1)).caveats.map(({ message }) => message);
    expect(doubted("third")).toEqual(['It is not certain whether "vague" began before "third".']);
    expect(doubted("vague")).toEqual(['It is not certain whether "third" began before "vague".']);
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
      finding: 'After "beijing" there may be none up to 2014.',
      caveats: [{ kind: "approximate", message: 'It is not certain whether "shenyang" had begun by 2014.' }],
    });
  });
});

describe("a last whose own date is not certain", () => {
  const month = meeting({ id: "month", start: "2016-09" });
  const with20th = { meetings: [month, meeting({ id: "day", start: "2016-09-20", end: "2016-09-20" })], events: [] };

  it("does not doubt what certainly began after the date up to which the claim holds", () => {
    expect(checkClaim(with20th, last("month", "2016-09-19"))).toEqual({
      verdict: "agrees",
      finding: 'After "month" there is none up to 2016-09-19.',
      counted: ["month"],
      sources: ["source-of-month"],
      caveats: [],
    });
  });

  it("doubts what began on that day", () => {
    expect(checkClaim(with20th, last("month", "2016-09-20"))).toMatchObject({
      verdict: "agrees",
      finding: 'After "month" there may be none up to 2016-09-20.',
      counted: ["day", "month"],
      caveats: [{ message: 'It is not certain whether "day" began before "month".' }],
    });
  });

  it("says nothing of the order of those before it", () => {
    const earlier = ["one", "other"].map((id) => meeting({ id, start: "2016-08-01", end: "2016-08-01" }));
    expect(checkClaim({ meetings: [...earlier, month], events: [] }, last("month", "2017")).caveats).toEqual([]);
  });
});

describe("two on one day", () => {
  const meetings = [
    meeting({ id: "earlier", start: "2014-01-15", end: "2014-01-16" }),
    meeting({ id: "one", start: "2014-03-03", end: "2014-03-03" }),
    meeting({ id: "other", start: "2014-03-03", end: "2014-03-03" }),
    meeting({ id: "next", start: "2014-05-26", end: "2014-05-28" }),
  ];
  const of = { meetings, events: [] };
  const pairs = [
    ["one", "other"],
    ["other", "one"],
  ] as const;
  const doubt = (id: string, about: string) => ({
    kind: "approximate",
    message: `It is not certain whether "${id}" began before "${about}".`,
    records: [{ collection: "meetings", id }],
  });

  it.each(pairs)("are both perhaps the last: %s", (about, same) => {
    expect(checkClaim(of, last(about, "2014-03-10"))).toEqual({
      verdict: "agrees",
      finding: `After "${about}" there may be none up to 2014-03-10.`,
      counted: ["earlier", same, about],
      sources: [`source-of-${about}`],
      caveats: [doubt(same, about)],
    });
    expect(checkClaim(of, last(about, "2014-05-26"))).toMatchObject({
      verdict: "differs",
      finding: `After "${about}" came "next".`,
      caveats: [],
    });
    // An earlier one is certain not to be the last, whichever of the two is.
    expect(checkClaim(of, last("earlier", "2014-03-10")).verdict).toBe("differs");
  });

  it.each(pairs)("have either number: %s", (about, same) => {
    const check = (number: number) => checkClaim(of, nth(about, number));
    expect([1, 2, 3, 4].map((number) => check(number).verdict)).toEqual(["differs", "agrees", "agrees", "differs"]);
    expect(check(2)).toMatchObject({
      finding: `"${about}" is number 2 or 3.`,
      counted: ["earlier", about],
      caveats: [doubt(same, about)],
    });
    expect(check(3)).toMatchObject({
      counted: ["earlier", same, about],
      sources: ["source-of-earlier", `source-of-${same}`, `source-of-${about}`],
    });
    // What comes later is not in doubt.
    expect(checkClaim(of, nth("next", 4))).toMatchObject({ verdict: "agrees", caveats: [] });
    const three = { ...of, meetings: [...meetings, meeting({ id: "third", start: "2014-03-03" })] };
    expect(checkClaim(three, nth(about, 4))).toMatchObject({
      verdict: "agrees",
      finding: `"${about}" is number 2 to 4.`,
    });
  });

  it.each(pairs)("are either the first in the time since an earlier one, or since each other: %s", (about, same) => {
    // 15 days in January, 28 in February, 3 in March.
    expect(checkClaim(of, within(about, 46, "days"))).toEqual({
      verdict: "agrees",
      finding: `The one before "${about}" is "earlier", 46 days earlier, or "${same}", 0 days earlier.`,
      counted: ["earlier", about],
      sources: ["source-of-earlier", `source-of-${same}`, `source-of-${about}`],
      caveats: [doubt(same, about)],
    });
    expect(checkClaim(of, within(about, 1, "days", "fewer-than"))).toMatchObject({
      verdict: "agrees",
      finding: `The one before "${about}" is "${same}", 0 days earlier, or "earlier", 46 days earlier.`,
      counted: ["earlier", same, about],
    });
    // Nothing in between is possible.
    for (const value of [1, 20, 45, 47]) expect(checkClaim(of, within(about, value, "days")).verdict).toBe("differs");
    const alone = { ...of, meetings: meetings.slice(1) };
    expect(checkClaim(alone, within(about, 1, "days", "at-most")).finding).toBe(
      `The one before "${about}" is "${same}", 0 days earlier, or there is none before it.`,
    );
  });

  it.each(pairs)("are both perhaps the one before: %s", (before, same) => {
    expect(checkClaim(of, since("next", before))).toMatchObject({
      verdict: "agrees",
      finding: `The one before "next" is "${before}" or "${same}".`,
      counted: ["earlier", "one", "other", "next"],
      caveats: [{ kind: "approximate", message: 'It is not certain whether "one" came before "other".' }],
    });
    expect(checkClaim(of, within("next", 84, "days"))).toMatchObject({
      verdict: "agrees",
      finding: 'The one before "next" is "other" or "one", 84 days earlier.',
      caveats: [{ kind: "approximate", message: 'It is not certain whether "one" came before "other".' }],
    });
    expect(checkClaim(of, since("next", "earlier")).verdict).toBe("differs");
    expect(checkClaim(of, since(before, same))).toMatchObject({
      verdict: "agrees",
      finding: `The one before "${before}" is "${same}" or "earlier".`,
      counted: ["earlier", same, before],
      caveats: [doubt(same, before)],
    });
    expect(checkClaim(of, since(before, "earlier"))).toMatchObject({ verdict: "agrees", counted: ["earlier", before] });
  });

  it("are events, too", () => {
    const events = ["a", "b"].map((id) => event({ id, date: "2004-05-22" }));
    for (const { id } of events)
      for (const number of [1, 2])
        expect(checkClaim({ meetings: [], events }, nth(id, number, { collection: "events" }))).toMatchObject({
          verdict: "agrees",
          caveats: [{ kind: "approximate" }],
        });
  });
});

describe("a claim about dates that are not certain", () => {
  const ids = ["a", "b", "c", "d"];
  const first = Date.UTC(2000, 0, 1) / 86_400_000;
  const dayAt = (day: number): Edtf => new Date((first + day) * 86_400_000).toISOString().slice(0, 10) as Edtf;
  const someDays = fc
    .tuple(fc.nat(4), fc.nat(4))
    .map((days) => days.toSorted())
    .map(([from = 0, to = 0]) => ({ from, to }));

  /** Every way in which days can be chosen, and those on one day put in order. */
  type Way = readonly { readonly id: string; readonly day: number }[];
  const waysOf = (spans: readonly { readonly from: number; readonly to: number }[]): readonly Way[] => {
    const insertions = (way: Way, one: Way[number]): readonly Way[] =>
      Array.from({ length: way.length + 1 }, (_, at) => way.toSpliced(at, 0, one)).filter((longer) =>
        longer.every(({ day }, at) => day >= (longer[at - 1]?.day ?? day)),
      );
    return spans.reduce<readonly Way[]>(
      (ways, { from, to }, index) =>
        ways.flatMap((way) =>
          Array.from({ length: to - from + 1 }, (_, more) => ({ id: ids[index] ?? "", day: from + more })).flatMap(
            (one) => insertions(way, one),
          ),
        ),
      [[]],
    );
  };

  const world = fc.record({
    spans: fc.array(someDays, { minLength: 2, maxLength: ids.length }),
    number: fc.integer({ min: 1, max: 4 }),
    asOf: fc.nat(5),
  });

  it("agrees if one of the ways in which it can have been agrees, and is refused if it is not about any", () => {
    fc.assert(
      fc.property(world, ({ spans, number, asOf }) => {
        const meetings = spans.map(({ from, to }, index) =>
          meeting({
            id: ids[index] ?? "",
            // Cast: two days make an interval.
            start: from === to ? dayAt(from) : (`${dayAt(from)}/${dayAt(to)}` as Edtf),
          }),
        );
        const of = { meetings, events: [] };
        const ways = waysOf(spans).map((way) => {
          const at = way.findIndex(({ id }) => id === "a");
          return { at, about: way[at], previous: way[at - 1], earlier: way.slice(0, at), later: way.slice(at + 1) };
        });
        const verdict = (claim: Parameters<typeof checkClaim>[1]) => {
          try {
            return checkClaim(of, claim).verdict;
          } catch {
            return "refused";
          }
        };
        const expected = (valid: typeof ways, agrees: (way: (typeof ways)[number]) => boolean) => {
          if (valid.length === 0) return "refused";
          return valid.some(agrees) ? "agrees" : "differs";
        };
        expect(verdict(nth("a", number))).toBe(expected(ways, ({ at }) => at + 1 === number));
        const withEarlier = ways.filter(({ earlier }) => earlier.some(({ id }) => id === "b"));
        expect(verdict(since("a", "b"))).toBe(expected(withEarlier, ({ previous }) => previous?.id === "b"));
        const until = ways.filter(({ about }) => (about?.day ?? 0) <= asOf);
        expect(verdict(last("a", dayAt(asOf) as LastClaim["asOf"]))).toBe(
          expected(until, ({ later }) => !later.some(({ day }) => day <= asOf)),
        );
        const isIn = ({ about, previous }: (typeof ways)[number]): boolean =>
          about !== undefined && previous !== undefined && about.day - previous.day === number;
        expect(verdict(within("a", number, "days"))).toBe(expected(ways, isIn));
      }),
      cases(500),
    );
  });

  /** A meeting that began on one of some days, and ended on one of some days. */
  interface Long {
    readonly id: string;
    readonly start: { readonly from: number; readonly to: number };
    readonly end: { readonly from: number; readonly to: number };
  }

  /** One way in which it can have been: the meetings that began before "a", and how long before "a" the last of them ended. */
  interface LongWay {
    readonly earlier: readonly string[];
    /** The last of them, or those that ended together, and began together, as the last. */
    readonly previous: readonly string[];
    readonly days: number | undefined;
  }

  const daysOf = ({ from, to }: { readonly from: number; readonly to: number }): readonly number[] =>
    Array.from({ length: to - from + 1 }, (_, more) => from + more);

  function longWaysOf(meetings: readonly Long[]): readonly LongWay[] {
    type Chosen = { readonly id: string; readonly start: number; readonly end: number };
    const choices = meetings.map(({ id, start, end }) =>
      daysOf(start).flatMap((begun) =>
        daysOf(end).flatMap((final): readonly Chosen[] => (begun <= final ? [{ id, start: begun, end: final }] : [])),
      ),
    );
    const all = choices.reduce<readonly (readonly Chosen[])[]>(
      (ways, options) => ways.flatMap((way) => options.map((option) => [...way, option])),
      [[]],
    );
    return all.flatMap(([about, ...others]) => {
      if (about === undefined) return [];
      const certain = others.filter(({ start }) => start < about.start);
      // Those on one day can be in any order.
      const earlierOnes = others
        .filter(({ start }) => start === about.start)
        .reduce<readonly (readonly Chosen[])[]>((sets, one) => sets.flatMap((set) => [set, [...set, one]]), [certain]);
      return earlierOnes.map((earlier): LongWay => {
        const end = Math.max(...earlier.map((one) => one.end));
        const latest = earlier.filter((one) => one.end === end);
        const start = Math.max(...latest.map((one) => one.start));
        return {
          earlier: earlier.map(({ id }) => id),
          previous: latest.filter((one) => one.start === start).map(({ id }) => id),
          days: earlier.length === 0 ? undefined : Math.max(0, about.start - end),
        };
      });
    });
  }

  const edtfOf = ({ from, to }: { readonly from: number; readonly to: number }): Edtf =>
    // Cast: two days make an interval.
    from === to ? dayAt(from) : (`${dayAt(from)}/${dayAt(to)}` as Edtf);

  const longWorld = fc.record({
    dates: fc.array(
      fc.record({ start: someDays, end: someDays }).filter(({ start, end }) => start.from <= end.to),
      { minLength: 2, maxLength: 4 },
    ),
    value: fc.integer({ min: 1, max: 5 }),
  });

  it("allows no other length and no other one before than are possible, of meetings that lasted for days", () => {
    fc.assert(
      fc.property(longWorld, ({ dates, value }) => {
        const long = dates.map((one, index): Long => ({ id: ids[index] ?? "", ...one }));
        const meetings = long.map(({ id, start, end }) => meeting({ id, start: edtfOf(start), end: edtfOf(end) }));
        const ways = longWaysOf(long);
        const check = checkClaim({ meetings, events: [] }, within("a", value, "days"));
        const fitting = ways.filter(({ days }) => days === value);
        expect(check.verdict).toBe(fitting.length > 0 ? "agrees" : "differs");
        // What is counted is one of the ways that agree.
        const isOneOf = (counted: readonly string[], some: readonly LongWay[]): boolean =>
          some.some(
            ({ earlier }) =>
              new Set([...earlier, "a"]).size === counted.length &&
              counted.every((id) => id === "a" || earlier.includes(id)),
          );
        expect(isOneOf(check.counted, fitting)).toBe(fitting.length > 0);
        const withB = ways.filter(({ earlier }) => earlier.includes("b"));
        fc.pre(withB.length > 0);
        const sinceB = checkClaim({ meetings, events: [] }, since("a", "b"));
        const agreeing = withB.filter(({ previous }) => previous.includes("b"));
        expect(sinceB.verdict).toBe(agreeing.length > 0 ? "agrees" : "differs");
        expect(isOneOf(sinceB.counted, agreeing)).toBe(agreeing.length > 0);
      }),
      cases(500),
    );
  });

  it("counts up to what it is about as it agrees", () => {
    fc.assert(
      fc.property(world, ({ spans, number }) => {
        const meetings = spans.map(({ from, to }, index) =>
          meeting({ id: ids[index] ?? "", start: `${dayAt(from)}/${dayAt(to)}` as Edtf }),
        );
        const check = checkClaim({ meetings, events: [] }, nth("a", number));
        expect(check.verdict === "agrees").toBe(check.counted.length === number);
        expect(check.counted.at(-1)).toBe("a");
      }),
      cases(500),
    );
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

  it("refuses a claim that was made before what it is about", () => {
    expect(() => checkClaim(record, last("shenyang", "2014-01-01"))).toThrow(
      new RangeError(
        'The claim "a-claim" is about "shenyang", which began after 2014-01-01, up to which the claim holds. Correct one of the two.',
      ),
    );
    expect(checkClaim(record, last("shenyang", "2014-03-03")).verdict).toBe("agrees");
    expect(checkClaim(record, last("shenyang", "2014")).verdict).toBe("agrees");
    // It may have begun by then.
    const sometime = { meetings: [meeting({ id: "sometime", start: "2014-03" })], events: [] };
    expect(checkClaim(sometime, last("sometime", "2014-03-01")).verdict).toBe("agrees");
    expect(() => checkClaim(sometime, last("sometime", "2014-02-28"))).toThrow(RangeError);
  });

  it.each([
    [
      { ...nth("beijing", 1), kind: "ntj" },
      'checkClaim knows no kind of claim "ntj". Expected one of: first-since, first-in, nth, last.',
    ],
    [{ ...nth("beijing", 1), kind: "first" }, /no kind of claim "first"\. Did you mean "first-/],
    [{ ...nth("beijing", 1), number: 0 }, 'The claim "a-claim" has the number 0; expected a whole number from 1.'],
    [{ ...nth("beijing", 1), number: undefined }, /has the number undefined; expected a whole number/],
    [nth("beijing", 1.5), /has the number 1\.5/],
    [
      { ...within("beijing", 1, "years"), length: { value: 1, unit: "year", qualifier: "exact" } },
      'The length in the claim "a-claim" cannot be in "year". Did you mean "years"?',
    ],
    [
      { ...within("beijing", 1, "years"), length: { value: 1, unit: "years", qualifier: "more then" } },
      'There is no qualifier "more then". Did you mean "more-than"?',
    ],
    [within("beijing", Number.NaN, "years"), 'The length in the claim "a-claim" is NaN; expected a number above 0.'],
    [within("beijing", 0, "years"), /is 0; expected a number above 0/],
    [{ ...within("beijing", 1, "years"), length: 4 }, "checkClaim expects a claim with a length, not 4."],
    [{ ...nth("beijing", 1), scope: { collection: "meeting" } }, /cannot count "meeting"\. Did you mean "meetings"\?/],
    [{ ...nth("beijing", 1), scope: "meetings" }, 'checkClaim expects a claim with a scope, not "meetings".'],
    ["2014-03-03-first-since-2012", 'checkClaim expects a claim, not "2014-03-03-first-since-2012".'],
    [{ ...last("beijing", "2014"), asOf: undefined }, /is not a date such as/],
    [{ ...since("shenyang", "beijing"), since: undefined }, /"undefined" is not one of them/],
  ])("refuses %j in words for people", (claim, message) => {
    // Cast: a caller in JavaScript can pass anything.
    expect(() => checkClaim(record, claim as never)).toThrow(message);
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
