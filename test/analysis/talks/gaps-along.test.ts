import fc from "fast-check";
import { describe, expect, it } from "vitest";

import { gapsAlong } from "../../../src/analysis/talks/gaps-along.ts";
import type { Edtf } from "../../../src/dates/index.ts";
import type { Meeting } from "../../../src/model/meeting.ts";
import { day } from "../../arbitraries.ts";
import { meeting } from "../../builders.ts";

describe("gapsAlong", () => {
  it("counts from a meeting that certainly took place, not from one with a vague date that may have been earlier", () => {
    const vague = meeting({ id: "vague", start: "2013" });
    const certain = meeting({ id: "certain", start: "2013-12-30" });
    const next = meeting({ id: "next", start: "2014-01-10" });
    const [, gap] = gapsAlong([vague, certain, next]).gaps;
    expect([gap?.from.id, gap?.days]).toEqual(["certain", { min: 10, max: 11 }]);
    expect(gap?.caveats.at(-1)).toEqual({
      kind: "approximate",
      message: '"vague" may have lasted longer than "certain": the gap may be shorter.',
      records: [{ collection: "meetings", id: "vague" }],
    });
    expect(gap?.sources).toEqual(["source-of-certain", "source-of-next", "source-of-vague"]);
    // A long time ago nothing is in doubt.
    expect(gapsAlong([{ ...vague, start: "2012" }, certain, next]).gaps[1]?.days).toEqual({ min: 11, max: 11 });
  });

  it("gathers what is noted at its gaps, each once, after the meetings without a date", () => {
    const [first, second, third] = [
      meeting({ id: "first", start: "2013-12-30", end: "2013-12-30" }),
      meeting({ id: "second", start: "2014-01~" }),
      meeting({ id: "third", start: "2014-06-10" }),
    ];
    const { gaps, caveats } = gapsAlong([first, second, third, meeting({ id: "undated" })]);
    // Both gaps rest on the start of the second meeting.
    expect(gaps.map((one) => one.caveats.map(({ message }) => message))).toEqual([
      ['The start of "second" is not certain: 2014-01~.'],
      [
        'No source states the last day of "second": it is assumed to have ended no later than 2014-01-31.',
        'The start of "second" is not certain: 2014-01~.',
      ],
    ]);
    expect(caveats.map(({ message }) => message)).toEqual([
      '"undated" is left out: no source states a usable date for it.',
      'The start of "second" is not certain: 2014-01~.',
      'No source states the last day of "second": it is assumed to have ended no later than 2014-01-31.',
    ]);
  });

  it("allows for the next meeting to be another one, where the order is not certain", () => {
    const may = meeting({ id: "may", start: "2014-05", end: "2014-05" });
    const tenth = meeting({ id: "tenth", start: "2014-05-10", end: "2014-05-10" });
    expect(gapsAlong([may, tenth]).gaps).toEqual([
      {
        from: may,
        to: tenth,
        days: { min: 0, max: 21 },
        sources: ["source-of-may", "source-of-tenth"],
        caveats: [
          {
            kind: "approximate",
            message: '"may" may have been the next meeting after "tenth": the number of days allows for that.',
            records: [
              { collection: "meetings", id: "tenth" },
              { collection: "meetings", id: "may" },
            ],
          },
        ],
      },
    ]);
  });

  it("allows for every order in which vague meetings may have come between certain ones", () => {
    const vague = (id: string, dates: Edtf) => meeting({ id, start: dates, end: dates });
    const days = (...meetings: readonly Meeting[]) => gapsAlong(meetings).gaps.map((gap) => gap.days);
    // At its longest, the first gap is from the 1st to the 10th, and the other vague meeting comes last.
    expect(
      days(vague("a", "2001-01-01/2001-01-12"), vague("b", "2001-01-03/2001-01-12"), vague("n", "2001-01-10")),
    ).toEqual([
      { min: 0, max: 9 },
      { min: 0, max: 7 },
    ]);
    // Neither is certain: the one on the 5th, the other on the 31st.
    expect(days(vague("a", "2014-05"), vague("b", "2014-05-05/2014-05-20"))).toEqual([{ min: 0, max: 26 }]);
    // Each of the gaps can be the one from the 5th to the 14th.
    expect(
      days(
        vague("a", "2001-01-01/2001-01-16"),
        vague("b", "2001-01-02/2001-01-16"),
        vague("n", "2001-01-05"),
        vague("o", "2001-01-14"),
      ),
    ).toEqual(Array.from({ length: 3 }, () => ({ min: 0, max: 9 })));
    // Whenever the vague one came, the second or the third gap is the one from the 7th to the 20th.
    expect(
      days(
        vague("a", "2001-01-01/2001-01-30"),
        ...(["2001-01-05", "2001-01-07", "2001-01-20", "2001-01-28"] as const).map((date) => vague(date, date)),
      ),
    ).toEqual([4, 13, 13, 8].map((max) => ({ min: 0, max })));
  });

  it("allows for every order where no meeting has a certain day", () => {
    const months = (["2001", "2001-02", "2001-04"] as const).map((date) =>
      meeting({ id: date, start: date, end: date }),
    );
    // In order, the gaps are at most 58 days, from 1 January to 28 February, and 88, from 1 February to 30 April. But the
    // meeting of which only the year is known may have come last, as late as 31 December: 274 days after 1 April.
    expect(gapsAlong(months).gaps.map(({ days }) => days)).toEqual([
      { min: 0, max: 88 },
      { min: 0, max: 274 },
    ]);
  });

  it("names no other next meeting where there was no time between any", () => {
    const session = { start: "2001-12-30", summary: "A session", sources: ["s"] } as const;
    const { gaps } = gapsAlong([
      meeting({ id: "a", end: "2001-12-30/2001-12-31" }),
      meeting({ id: "b", start: "2001-12-28/2002-01-03", end: "2001-12-29/2002-01-01" }),
      meeting({ id: "c", start: "/2001-12-28", end: "2001-12-31/..", sessions: [session] }),
    ]);
    expect(gaps[0]).toMatchObject({
      from: { id: "c" },
      to: { id: "b" },
      days: { min: 0, max: 0 },
      caveats: [{ kind: "assumed" }],
    });
  });

  it("names of meetings that may have lasted longer than the one before the gap the last to begin", () => {
    const vague = ["one", "other"].map((id) => meeting({ id, start: "2013", end: "2013" }));
    const certain = meeting({ id: "certain", start: "2013-12-30", end: "2013-12-30" });
    const next = meeting({ id: "next", start: "2014-01-10" });
    expect(
      gapsAlong([...vague, certain, next])
        .gaps.at(-1)
        ?.caveats.at(-1)?.message,
    ).toBe('"other" may have lasted longer than "certain": the gap may be shorter.');
  });

  it("goes along the meetings in date order, in whatever order they are given", () => {
    const meetings = [
      meeting({ id: "c", start: "2014-03-03" }),
      meeting({ id: "a", start: "2002-08-18", end: "2002-08-19" }),
      meeting({ id: "b", start: "2012-08-09", end: "2012-08-10" }),
    ];
    const { gaps } = gapsAlong(meetings);
    expect(gaps.map(({ from, to, days }) => [from.id, to.id, days.min, days.max])).toEqual([
      ["a", "b", 3643, 3643],
      ["b", "c", 570, 570],
    ]);
  });

  it("counts only what was held, unless asked for more", () => {
    const meetings = [
      meeting({ id: "a", start: "2012-11-15" }),
      meeting({ id: "planned", start: "2012-12-05", status: "postponed" }),
      meeting({ id: "b", start: "2014-03-30" }),
    ];
    expect(gapsAlong(meetings).gaps.map(({ to }) => to.id)).toEqual(["b"]);
    expect(gapsAlong(meetings, { status: ["held", "postponed"] }).gaps.map(({ to }) => to.id)).toEqual([
      "planned",
      "b",
    ]);
  });

  it("runs on from the meeting that ended last, not from the one that began last", () => {
    const meetings = [
      meeting({ id: "long", start: "1959-04-13", end: "1959-06-24" }),
      meeting({ id: "inside", start: "1959-05-01", end: "1959-05-02" }),
      meeting({ id: "next", start: "1959-08-13" }),
    ];
    expect(gapsAlong(meetings).gaps.map(({ from, days }) => [from.id, days.max])).toEqual([
      ["long", 0],
      ["long", 50],
    ]);
  });

  it("runs on from the one that began last of meetings that ended together, and names each source once", () => {
    const sources = ["a-paper"];
    const { gaps, sources: all } = gapsAlong([
      meeting({ id: "long", start: "1959-04-13", end: "1959-06-24", sources }),
      meeting({ id: "short", start: "1959-06-24", end: "1959-06-24", sources }),
      meeting({ id: "next", start: "1959-08-13", sources }),
    ]);
    expect(gaps.map(({ from }) => from.id)).toEqual(["long", "short"]);
    expect([gaps[0]?.sources, all]).toEqual([sources, sources]);
  });

  it("leaves out what no source dates, and says so", () => {
    const meetings = [
      meeting({ id: "a", start: "2000", end: "2000" }),
      meeting({ id: "undated" }),
      meeting({ id: "b", start: "2002", end: "2002" }),
    ];
    const { gaps, caveats } = gapsAlong(meetings);
    expect(gaps).toHaveLength(1);
    expect(caveats).toEqual([
      {
        kind: "passed-over",
        message: '"undated" is left out: no source states a usable date for it.',
        records: [{ collection: "meetings", id: "undated" }],
      },
    ]);
  });

  it("has no gaps in fewer than two meetings", () => {
    expect(gapsAlong([])).toEqual({ gaps: [], sources: [], caveats: [] });
    expect(gapsAlong([meeting({ id: "a", start: "2000" })]).gaps).toEqual([]);
  });

  it("leaves the list that it is given as it was", () => {
    const meetings = [meeting({ id: "b", start: "2002" }), meeting({ id: "a", start: "2000" })];
    gapsAlong(Object.freeze(meetings));
    expect(meetings.map(({ id }) => id)).toEqual(["b", "a"]);
  });

  it("makes one gap fewer than meetings, and the same ones from any order", () => {
    fc.assert(
      fc.property(fc.uniqueArray(day, { minLength: 1, maxLength: 12 }), (days) => {
        const meetings = days.map((start) => meeting({ id: start, start, end: start }));
        const { gaps } = gapsAlong(meetings);
        expect(gaps).toHaveLength(days.length - 1);
        expect(gapsAlong(meetings.toReversed()).gaps).toEqual(gaps);
        const sorted = days.toSorted();
        const whole = (Date.parse(sorted.at(-1) ?? "") - Date.parse(sorted[0] ?? "")) / 86_400_000;
        expect(gaps.reduce((sum, gap) => sum + gap.days.min, 0)).toBe(whole);
      }),
    );
  });
});
