import fc from "fast-check";
import { describe, expect, it } from "vitest";

import { gapBetweenTalks } from "../../../src/analysis/talks/gap-between-talks.ts";
import { getMeeting } from "../../../src/index.ts";
import type { Meeting } from "../../../src/model/meeting.ts";
import { day } from "../../arbitraries.ts";
import { meeting } from "../../builders.ts";

describe("gapBetweenTalks", () => {
  it("counts from the last day of the one to the first day of the other", () => {
    const one = meeting({ id: "a", start: "2002-08-18", end: "2002-08-19" });
    const other = meeting({ id: "b", start: "2002-08-21", end: "2002-08-30" });
    expect(gapBetweenTalks(one, other).days).toEqual({ min: 2, max: 2 });
  });

  it("counts the years without Red Cross talks after Pyongyang and after Beijing", () => {
    const pyongyang = getMeeting("2002-08-18-pyongyang");
    const beijing = getMeeting("2012-08-09-beijing");
    const shenyang = getMeeting("2014-03-03-shenyang");
    expect(gapBetweenTalks(pyongyang, beijing).days).toEqual({ min: 3643, max: 3643 });
    expect(gapBetweenTalks(beijing, shenyang).days).toEqual({ min: 570, max: 570 });
  });

  it("puts the earlier meeting first, in whatever order they are given", () => {
    const early = meeting({ id: "early", start: "2000-03-13" });
    const late = meeting({ id: "late", start: "2002-04-29" });
    expect(gapBetweenTalks(late, early)).toEqual(gapBetweenTalks(early, late));
    expect(gapBetweenTalks(late, early).from.id).toBe("early");
  });

  it("gives a range where a date is one, and no day that no source states", () => {
    const one = meeting({ id: "a", start: "2002-06" });
    const other = meeting({ id: "b", start: "2002-08-18" });
    expect(gapBetweenTalks(one, other).days).toEqual({ min: 49, max: 78 });
  });

  it("has no gap between meetings that overlap, and no negative one between dates that may be the same", () => {
    const long = meeting({ id: "long", start: "1959-04-13", end: "1959-06-24" });
    const inside = meeting({ id: "inside", start: "1959-05-01", end: "1959-05-02" });
    expect(gapBetweenTalks(long, inside).days).toEqual({ min: 0, max: 0 });
    expect(gapBetweenTalks(meeting({ id: "y", start: "1969" }), meeting({ id: "m", start: "1969-08" })).days).toEqual({
      min: 0,
      max: 242,
    });
  });

  it("allows for the other order of meetings that may have come in it, and says so", () => {
    const year = meeting({ id: "y", start: "1969", end: "1969" });
    const august = meeting({ id: "d", start: "1969-08-03", end: "1969-08-03" });
    const answer = gapBetweenTalks(august, year);
    expect(answer).toMatchObject({ from: { id: "y" }, to: { id: "d" }, days: { min: 0, max: 214 } });
    expect(answer.caveats).toEqual([
      {
        kind: "approximate",
        message: '"d" may have come before "y": the number of days allows for that.',
        records: [
          { collection: "meetings", id: "d" },
          { collection: "meetings", id: "y" },
        ],
      },
    ]);
    const late = meeting({ id: "d", start: "1969-03-03", end: "1969-03-03" });
    expect(gapBetweenTalks(year, late).days).toEqual({ min: 0, max: 303 });
    // On the last day of the year they may have met together, but not in the other order.
    const last = meeting({ id: "d", start: "1969-12-31", end: "1969-12-31" });
    expect(gapBetweenTalks(year, last).caveats).toEqual([]);
  });

  it("names the sources and the records of a day that follows from sessions", () => {
    const session = { start: "2000-03-13", summary: "The first session", sources: ["of-the-session"] } as const;
    const talks = meeting({
      id: "talks",
      start: "2000-03~",
      end: "2000-03",
      sessions: [session],
      variants: [{ field: "sessions", value: "one on the 14th", sources: ["s"] }],
    });
    const { days, sources, caveats } = gapBetweenTalks(talks, meeting({ id: "next", start: "2000-04-01" }));
    expect(days).toEqual({ min: 1, max: 19 });
    expect(sources).toEqual(["source-of-talks", "of-the-session", "source-of-next"]);
    expect(caveats).toEqual([
      {
        kind: "differs",
        message: 'Other sources give other sessions for "talks": one on the 14th.',
        records: [{ collection: "meetings", id: "talks" }],
      },
    ]);
  });

  it("names the sources of each field that a day follows from, and of no other", () => {
    const evidence = { start: ["of-the-start"], end: ["of-the-end"] } as const;
    const [before, after] = (["1995-01-01", "1996-01-01"] as const).map((date) =>
      meeting({ id: date, start: date, end: date }),
    );
    const sourcesOf = (fields: Partial<Meeting>) => {
      const talks = meeting({ id: "talks", evidence, ...fields });
      if (before === undefined || after === undefined) throw new Error("two meetings");
      return [gapBetweenTalks(before, talks).sources.slice(1), gapBetweenTalks(talks, after).sources.slice(0, -1)];
    };
    const [start, end] = ["of-the-start", "of-the-end"];
    // It began by the third, since it ended then; or it ended on the twentieth at the earliest, since it began then.
    expect(sourcesOf({ start: "1995-10~", end: "1995-10-03" })).toEqual([[start, end], [end]]);
    expect(sourcesOf({ start: "1995-10-20", end: "1995-10~" })).toEqual([[start], [end, start]]);
    expect(sourcesOf({ start: "1995-10", end: "1995-10" })).toEqual([[start], [end]]);
    expect(sourcesOf({ start: "1995-10" })).toEqual([[start], [start]]);
    expect(sourcesOf({ end: "1995-10" })).toEqual([[end], [end]]);
    const sessions = [{ start: "1995-10-13", summary: "The first", sources: ["of-the-session"] }] as const;
    expect(sourcesOf({ end: "1995-10-20", sessions })).toEqual([["of-the-session"], [end]]);
    expect(sourcesOf({ start: "1995-10-02", sessions })).toEqual([[start], ["of-the-session"]]);
  });

  it("says when sources differ about a day that is otherwise certain", () => {
    const variants = [{ field: "start", value: "2002-08-17", sources: ["s"] }] as const;
    const talks = meeting({ id: "talks", start: "2002-08-18", end: "2002-08-19", variants });
    const before = meeting({ id: "before", start: "2000-01-01", end: "2000-01-01" });
    expect(gapBetweenTalks(before, talks).caveats).toEqual([
      {
        kind: "differs",
        message: 'Other sources give another start for "talks": 2002-08-17.',
        records: [{ collection: "meetings", id: "talks" }],
      },
    ]);
    expect(gapBetweenTalks(talks, meeting({ id: "after", start: "2004-01-01", end: "2004-01-01" })).caveats).toEqual(
      [],
    );
    const doubted = meeting({ id: "doubted", start: "2002-08-18?", end: "2002-08-19" });
    expect(gapBetweenTalks(before, doubted).caveats).toEqual([
      {
        kind: "approximate",
        message: 'The start of "doubted" is not certain: 2002-08-18?.',
        records: [{ collection: "meetings", id: "doubted" }],
      },
    ]);
  });

  it("names the sources of the two days that it counts between, and of no others", () => {
    const one = meeting({ id: "a", start: "2002-08-18", end: "2002-08-19", sources: ["x"], evidence: { end: ["y"] } });
    const other = meeting({ id: "b", start: "2012-08-09", sources: ["z"], evidence: { start: ["w"], place: ["v"] } });
    expect(gapBetweenTalks(one, other).sources).toEqual(["y", "w"]);
  });

  it("says when it takes the first day for the last, when a date is doubted and when sources differ", () => {
    const one = meeting({ id: "a", start: "1999-12-19?" });
    const other = meeting({
      id: "b",
      start: "2000-03-13",
      variants: [
        { field: "start", value: "2000-03-14", sources: ["z"], note: "one paper" },
        { field: "venue", value: "a hotel", sources: ["z"] },
      ],
    });
    expect(gapBetweenTalks(one, other).caveats.map(({ kind, message }) => [kind, message])).toEqual([
      ["assumed", 'No source states the last day of "a": it is assumed to have ended no later than 1999-12-19.'],
      ["approximate", 'The start of "a" is not certain: 1999-12-19?.'],
      ["differs", 'Other sources give another start for "b": 2000-03-14 (one paper).'],
    ]);
  });

  it("takes the first day for the last where the end is open or unknown, with its sources and what is said of it", () => {
    const one = meeting({
      id: "a",
      start: "1999-12-19",
      end: "1999-12-19/",
      sources: ["x"],
      evidence: { start: ["of-the-start"], end: ["of-the-end"] },
      variants: [{ field: "start", value: "1999-12-18", sources: ["y"] }],
    });
    const { days, sources, caveats } = gapBetweenTalks(one, meeting({ id: "b", start: "1999-12-21" }));
    expect([days, sources]).toEqual([{ min: 2, max: 2 }, ["of-the-start", "source-of-b"]]);
    expect(caveats.map(({ kind, message }) => [kind, message])).toEqual([
      ["assumed", 'No source states the last day of "a": it is assumed to have ended no later than 1999-12-19.'],
      ["differs", 'Other sources give another start for "a": 1999-12-18.'],
    ]);
  });

  it("takes a start that is an interval for some day in it", () => {
    const within = meeting({ id: "within", start: "2008-07-10/2008-07-12" });
    expect(gapBetweenTalks(meeting({ id: "a", start: "2008-07-01" }), within).days).toEqual({ min: 9, max: 11 });
    expect(gapBetweenTalks(within, meeting({ id: "b", start: "2008-07-20" })).days).toEqual({ min: 8, max: 10 });
  });

  it("counts from the end where no source states the start, and to it, and says so", () => {
    const ended = meeting({ id: "ended", end: "1971-01?", sources: ["s"], evidence: { end: ["e"] } });
    const next = meeting({ id: "next", start: "1971-02-05", end: "1971-02-05", sources: ["n"] });
    const before = meeting({ id: "before", start: "1970-12-01", end: "1970-12-01", sources: ["b"] });
    expect(gapBetweenTalks(ended, next)).toMatchObject({
      from: { id: "ended" },
      days: { min: 5, max: 35 },
      sources: ["e", "n"],
    });
    const gap = gapBetweenTalks(before, ended);
    expect([gap.days, gap.sources]).toEqual([{ min: 31, max: 61 }, ["b", "e"]]);
    expect(gap.caveats.map(({ message }) => message)).toEqual([
      'No source states the first day of "ended": it is assumed to have begun no earlier than 1971-01-01.',
      'The end of "ended" is not certain: 1971-01?.',
    ]);
  });

  it("says when it counts from a meeting that was not surely held", () => {
    const planned = meeting({ id: "planned", start: "2012-12-05", end: "2012-12-06", status: "postponed" });
    const { caveats } = gapBetweenTalks(planned, meeting({ id: "held", start: "2014-03-30" }));
    expect(caveats).toEqual([
      {
        kind: "assumed",
        message: '"planned" has the status "postponed": it is counted as if it had been held.',
        records: [{ collection: "meetings", id: "planned" }],
      },
    ]);
    const earlier = meeting({ id: "earlier", start: "2012-08-09", end: "2012-08-10" });
    expect(gapBetweenTalks(earlier, planned).caveats.map(({ message }) => message)).toEqual([
      '"planned" has the status "postponed": it is counted as if it had been held.',
    ]);
  });

  it("refuses a meeting without a date, by name and with the remedy", () => {
    const undated = meeting({ id: "1998-visit" });
    expect(() => gapBetweenTalks(undated, meeting({ id: "b", start: "2000" }))).toThrow(
      new RangeError(
        'Cannot count days from the meeting "1998-visit": its start is not stated, its end not stated. Leave it out, or give it a start that is a date or a closed interval, and not after its end.',
      ),
    );
  });

  it("never counts below 0, and never more at least than at most", () => {
    fc.assert(
      fc.property(day, day, day, day, (a, b, c, d) => {
        const [start, end] = a <= b ? [a, b] : [b, a];
        const { days } = gapBetweenTalks(
          meeting({ id: "a", start, end }),
          meeting({ id: "b", start: c <= d ? c : d, end: c <= d ? d : c }),
        );
        expect(days.min).toBeGreaterThanOrEqual(0);
        expect(days.max).toBe(days.min);
      }),
    );
  });
});
