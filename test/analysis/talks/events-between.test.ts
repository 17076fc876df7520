import { describe, expect, it } from "vitest";

import { eventsBetween } from "../../../src/analysis/talks/events-between.ts";
import type { Edtf } from "../../../src/dates/index.ts";
import { event, meeting } from "../../builders.ts";

const one = meeting({ id: "one", start: "2002-08-18", end: "2002-08-19" });
const other = meeting({ id: "other", start: "2012-08-09", end: "2012-08-10" });
const between = (...dates: readonly Edtf[]) => {
  const { events, perhaps } = eventsBetween(
    dates.map((date) => event({ id: date, date })),
    one,
    other,
  );
  return { surely: events.map(({ id }) => id), perhaps: perhaps.map(({ id }) => id) };
};

describe("eventsBetween", () => {
  it("gives what happened after the one and before the other, in date order", () => {
    expect(between("2012-08-08", "2002-08-20", "2006-10", "2012-08-09", "2002-08-19", "1999", "2014")).toEqual({
      surely: ["2002-08-20", "2006-10", "2012-08-08"],
      perhaps: [],
    });
  });

  it("has events of one day in the order of their ids", () => {
    const events = [
      event({ id: "b", date: "2006-10-09" }),
      event({ id: "a", date: "2006-10-09" }),
      event({ id: "z", date: "2006-10-08" }),
    ];
    expect(eventsBetween(events, one, other).events.map(({ id }) => id)).toEqual(["z", "a", "b"]);
  });

  it("names events without a date in the order of their ids", () => {
    const undated = ["b", "a"].map((id) => event({ id }));
    expect(eventsBetween(undated, one, other).caveats.map(({ records }) => records[0]?.id)).toEqual(["a", "b"]);
  });

  it("tells what surely lies between from what may", () => {
    expect(between("2002", "2002-08", "2012-08", "2003?", "../2004", "2000/", "2006/", "/2010")).toEqual({
      // What ended in 2004 or 2010 had its last day between the two, whenever it began.
      surely: ["../2004", "/2010", "2003?", "2006/"],
      perhaps: ["2000/", "2002", "2002-08", "2012-08"],
    });
  });

  it("takes in what lasted when any of it lies between", () => {
    expect(between("2002-08-01/2002-09-30", "2012-08-01/..", "1959/1984", "1999/..", "2002-08-01/2002-08-19")).toEqual({
      surely: ["1999/..", "2002-08-01/2002-09-30", "2012-08-01/.."],
      perhaps: [],
    });
  });

  it("has nothing that lasted between meetings without a day between them", () => {
    const programme = event({ id: "programme", date: "1955/1984" });
    const around = (start: Edtf, end: Edtf, next: Edtf) => {
      const [before, after] = [meeting({ id: "before", start, end }), meeting({ id: "after", start: next })];
      const { events, perhaps } = eventsBetween([programme], before, after);
      return [events.length, perhaps.length];
    };
    expect(around("1959-04-13", "1959-06-24", "1959-05-01")).toEqual([0, 0]);
    expect(around("1959-04-13", "1959-04-13", "1959-04-14")).toEqual([0, 0]);
    expect(around("1959-04-13", "1959-04-13", "1959-04-15")).toEqual([1, 0]);
    expect(around("1959-04", "1959-04", "1959-05-02")).toEqual([1, 0]);
    expect(around("1959-04", "1959-04", "1959-05-01")).toEqual([0, 1]);
    expect(around("1959-04-01", "1959-04-01", "1959-04-02")).toEqual([0, 0]);
    const days = ["1959-04-02", "1959-04-03", "1959-04-29", "1959-04-30"].map((date) =>
      event({ id: date, date: date as Edtf }),
    );
    const [april, second] = [
      meeting({ id: "april", start: "1959-04", end: "1959-04" }),
      meeting({ id: "second", start: "1959-04-02" }),
    ];
    // Either may have been the first: what lies between is on the 3rd to the 29th.
    expect(eventsBetween(days, april, second).perhaps.map(({ id }) => id)).toEqual(["1959-04-03", "1959-04-29"]);
    // On the 28th or 29th, and on the 30th: at most one day lies between.
    const vague = meeting({ id: "vague", start: "1959-04-28/1959-04-29", end: "1959-04-28/1959-04-29" });
    expect(eventsBetween(days, vague, meeting({ id: "next", start: "1959-04-30" }))).toMatchObject({
      events: [],
      perhaps: [{ id: "1959-04-29" }],
    });
    // The meeting in April may have come after the other, and days lie between the two then.
    expect(around("1959-04", "1959-04", "1959-04-02")).toEqual([0, 1]);
  });

  it("is the same in whatever order the meetings are given", () => {
    const events = [event({ id: "e", date: "2006" })];
    expect(eventsBetween(events, other, one)).toEqual(eventsBetween(events, one, other));
  });

  it("counts what took place, unless asked for more", () => {
    const planned = event({ id: "planned", date: "2006", status: "planned" });
    expect(eventsBetween([planned], one, other).events).toEqual([]);
    expect(eventsBetween([planned], one, other, { status: ["held", "planned"] }).events).toEqual([planned]);
  });

  it("counts only the events of a snapshot, as they are in it", () => {
    const [early, late] = [event({ id: "early", date: "2006-07-05" }), event({ id: "late", date: "2009" })];
    const asTheyWere = { meetings: [], events: [event({ id: "early", date: "2012-08" })] };
    expect(eventsBetween([early, late], one, other, { knownOn: asTheyWere })).toMatchObject({
      events: [],
      perhaps: asTheyWere.events,
    });
    expect(eventsBetween([early, late], one, other).events).toEqual([early, late]);
  });

  it("names the sources of the dates, and the events that have none", () => {
    const { sources, caveats } = eventsBetween(
      [
        event({ id: "dated", date: "2006", evidence: { date: ["of-the-date"] } }),
        event({ id: "plain", date: "2007" }),
        event({ id: "perhaps", date: "2012-08", sources: ["of-the-date"] }),
        event({ id: "undated" }),
        event({ id: "outside", date: "1999" }),
      ],
      one,
      other,
    );
    expect(sources).toEqual(["source-of-one", "source-of-other", "of-the-date", "source-of-plain"]);
    expect(caveats).toEqual([
      {
        kind: "passed-over",
        message: '"undated" is left out: no source states a usable date for it.',
        records: [{ collection: "events", id: "undated" }],
      },
    ]);
  });

  it("says of the meetings' days what is not certain", () => {
    const { caveats } = eventsBetween([], meeting({ id: "a", start: "2002-08~" }), other);
    expect(caveats.map(({ kind }) => kind)).toEqual(["assumed", "approximate"]);
  });

  it("refuses a meeting without a date", () => {
    expect(() => eventsBetween([], one, meeting({ id: "undated" }))).toThrow(/its start is not stated/);
  });
});
