import fc from "fast-check";
import { describe, expect, it } from "vitest";

import { findMeetings, type MeetingQuery } from "../../../src/analysis/talks/find-meetings.ts";
import { meetings as record, places } from "../../../src/index.ts";
import type { Meeting } from "../../../src/model/meeting.ts";
import type { Place } from "../../../src/model/place.ts";
import { day } from "../../arbitraries.ts";
import { delegation, meeting } from "../../builders.ts";

const place = (id: string, fields: Partial<Place>): Place => ({
  id,
  names: {},
  kind: "city",
  sources: ["s"],
  ...fields,
});
const atlas = [
  place("beijing", { country: "CN" }),
  place("moscow", { country: "RU", formerCountry: { code: "SU", until: "1991-12-25" } }),
  place("china", { kind: "country", country: "CN" }),
  place("soviet-union", { kind: "country", country: "SU" }),
  place("moscow-oblast", { kind: "region", country: "RU" }),
];
/** A city in a region, whose streets lead to each other. */
const nested = [
  place("europe", { kind: "region" }),
  place("norway", { kind: "country", country: "NO", partOf: "europe" }),
  place("oslo", { country: "NO" }),
  place("region", { kind: "region", partOf: "circle" }),
  place("city", { partOf: "region" }),
  place("street", { kind: "site", partOf: "city" }),
  place("circle", { kind: "region", partOf: "region" }),
  place("other", {}),
];
const talks = [
  meeting({ id: "moscow-1969", start: "1969", place: "moscow", channel: "government", topics: ["remains"] }),
  meeting({
    id: "beijing",
    start: "2012-08-09",
    end: "2012-08-10",
    place: "beijing",
    topics: ["remains", "grave-visits"],
    delegations: [{ ...delegation("JP", "tasaka"), organization: "jrcs" }, delegation("KP", "ri")],
  }),
  meeting({ id: "planned", start: "2012-12", place: "beijing", channel: "government", status: "planned" }),
  meeting({ id: "moscow-2013", start: "2013-01-31", end: "2013-02?", place: "moscow", channel: "informal" }),
  meeting({ id: "undated", channel: "party", delegations: [delegation("other", "host")] }),
];
const ids = (query: MeetingQuery) => findMeetings(talks, query).map(({ id }) => id);

describe("findMeetings", () => {
  it.each<[MeetingQuery, string[]]>([
    [{}, ["moscow-1969", "beijing", "planned", "moscow-2013", "undated"]],
    [{ channel: "government" }, ["moscow-1969", "planned"]],
    [{ channel: ["red-cross", "party"] }, ["beijing", "undated"]],
    [{ channel: [] }, []],
    [{ channel: "government", status: "held" }, ["moscow-1969"]],
    [{ place: "beijing" }, ["beijing", "planned"]],
    [{ topic: "remains" }, ["moscow-1969", "beijing"]],
    [{ topic: ["grave-visits", "sanctions"] }, ["beijing"]],
    [{ side: "other" }, ["undated"]],
    [{ delegate: "ri" }, ["beijing"]],
    [{ organization: "jrcs", delegate: ["ri", "kim"] }, ["beijing"]],
    [{ country: "CN", places: atlas }, ["beijing", "planned"]],
    [{ country: "RU", places: atlas }, ["moscow-1969", "moscow-2013"]],
    [{ country: "SU", places: atlas }, ["moscow-1969"]],
    [{ country: ["CN", "SU"], places: atlas, status: "held" }, ["moscow-1969", "beijing"]],
    [{ on: "2012-08-10" }, ["beijing"]],
    [{ from: "2012", until: "2012-11" }, ["beijing"]],
    [{ until: "2012-08" }, ["moscow-1969", "beijing"]],
    [{ from: "2013" }, ["moscow-2013"]],
    [{ from: "1960", until: "2012", on: "2012-12-05" }, ["planned"]],
  ])("%j", (query, expected) => {
    expect(ids(query)).toEqual(expected);
  });

  it.each<[MeetingQuery, string[]]>([
    [{ place: "china" }, []],
    [{ place: "china", places: atlas }, ["beijing", "planned"]],
    [{ place: "china", places: atlas, status: "held" }, ["beijing"]],
    // In a country that was, until it was.
    [{ place: "soviet-union", places: atlas }, ["moscow-1969"]],
    [{ place: ["soviet-union", "beijing"], places: atlas }, ["moscow-1969", "beijing", "planned"]],
    // A region is not the country that it is in.
    [{ place: "moscow-oblast", places: atlas }, []],
    [{ place: "moscow", places: atlas }, ["moscow-1969", "moscow-2013"]],
    [{ place: "nowhere", places: atlas }, []],
  ])("finds, with places, what is inside a place: %j", (query, expected) => {
    expect(ids(query)).toEqual(expected);
  });

  it("refuses a place that is misspelt, also one that only the places have", () => {
    expect(() => ids({ place: "China", places: atlas })).toThrow(
      new RangeError('findMeetings found no place "China". Did you mean "china"?'),
    );
    expect(() => ids({ place: ["beijing", "Soviet Union"], places: atlas })).toThrow(/"soviet-union"/);
    expect(() => ids({ place: "Beijing", places: [] })).toThrow(/"beijing"/);
    expect(ids({ topic: "China", places: atlas })).toEqual([]);
  });

  it("finds what is inside a place inside a place, in a circle too", () => {
    const there = nested.map(({ id }) => meeting({ id: `in-${id}`, place: id }));
    const inside = (id: string) => findMeetings(there, { place: id, places: nested }).map((one) => one.id);
    expect(inside("region")).toEqual(["in-region", "in-city", "in-street", "in-circle"]);
    expect(inside("city")).toEqual(["in-city", "in-street"]);
    expect(inside("street")).toEqual(["in-street"]);
    expect(inside("other")).toEqual(["in-other"]);
    expect(inside("europe")).toEqual(["in-europe", "in-norway", "in-oslo"]);
  });

  it("finds in each country of the record by its place what it finds by its code", () => {
    const countries = places.filter(({ kind }) => kind === "country");
    expect(countries.length).toBeGreaterThan(5);
    for (const { id, country = "" } of countries)
      expect(findMeetings(record, { place: id, places })).toEqual(findMeetings(record, { country, places }));
  });

  it("takes in what may fall in the time, and leaves it out when asked", () => {
    expect(ids({ from: "1969-06-01", until: "1969-06-30" })).toEqual(["moscow-1969"]);
    expect(ids({ from: "1969-06-01", until: "1969-06-30", certain: true })).toEqual([]);
    expect(ids({ from: "1969", until: "1969", certain: true })).toEqual(["moscow-1969"]);
    expect(ids({ on: "2013-02-01" })).toEqual(["moscow-2013"]);
    expect(ids({ on: "2013-02-02", certain: true })).toEqual([]);
    expect(ids({ on: "2013-01-31", certain: true })).toEqual(["moscow-2013"]);
  });

  it("looks at a day only where it lies between the other two", () => {
    expect(ids({ on: "2012-08-10", from: "2012", until: "2012" })).toEqual(["beijing"]);
    expect(ids({ on: "2012-08-10", until: "2012-08-08" })).toEqual([]);
    // A month that begins later is not over before the year ends.
    expect(ids({ from: "2012-08", until: "2012" })).toEqual(ids({ from: "2012-08", until: "2012-12" }));
    expect(ids({ on: "2012-08-10", from: "2012-08-11" })).toEqual([]);
  });

  it("takes the one date that is stated for both", () => {
    const ending = [meeting({ id: "a", end: "2014-07-05" })];
    expect(findMeetings(ending, { until: "2014" })).toEqual(ending);
    expect(findMeetings(ending, { on: "2014-07-04" })).toEqual([]);
  });

  it("takes dates that contradict each other as they are stated", () => {
    const backwards = [meeting({ id: "a", start: "2014-03-05", end: "2014-03-01" })];
    expect(findMeetings(backwards, { from: "2014-03", until: "2014-03" })).toEqual(backwards);
    expect(findMeetings(backwards, { until: "2014-03-02", certain: true })).toEqual([]);
    expect(findMeetings(backwards, { from: "2014-03-03", certain: true })).toEqual([]);
  });

  it("finds a row of meetings", () => {
    const rows = [meeting({ id: "talks", series: "red-cross-talks" }), meeting({ id: "visit" })];
    expect(findMeetings(rows, { series: "red-cross-talks" }).map(({ id }) => id)).toEqual(["talks"]);
  });

  it("goes by the whole of an id", () => {
    const near = [meeting({ id: "near", place: "beijing" })];
    expect(findMeetings(near, { place: "beijing-hotel" })).toEqual([]);
    expect(findMeetings(near, { place: "bei" })).toEqual([]);
  });

  it("goes by the country that the place was in on the first day", () => {
    const inMoscow = (fields: Partial<Meeting>) =>
      findMeetings([meeting({ id: "m", place: "moscow", ...fields })], { country: "SU", places: atlas }).length;
    expect(inMoscow({ start: "1991-12-25" })).toBe(1);
    expect(inMoscow({ start: "1991-12-20", end: "1991-12-30" })).toBe(1);
    expect(inMoscow({ start: "1991-12-26" })).toBe(0);
    expect(inMoscow({ end: "1991-12-25" })).toBe(1);
    expect(inMoscow({ start: "../1995" })).toBe(1);
    expect(inMoscow({})).toBe(0);
  });

  it("wants the places to look countries up", () => {
    expect(() => ids({ country: "CN" })).toThrow(
      new RangeError("findMeetings needs the places to look up a country in: pass { country, places }."),
    );
  });

  it("refuses a date that is none, even where no meeting is looked at", () => {
    expect(() => findMeetings([], { on: "2014-02-30" })).toThrow(/'30' is not a day of 2014-02/);
    // @ts-expect-error the type knows it too
    expect(() => findMeetings([], { on: "2014-02" })).toThrow(/'2014-02' is not a day/);
    expect(() => findMeetings([], { from: "2014-02-30" })).toThrow(/'30' is not a day of 2014-02/);
  });

  it("finds the record's meetings by country", () => {
    expect(findMeetings(record, { country: "MN", places, status: "held" }).map(({ id }) => id)).toContain(
      "2012-11-15-ulaanbaatar",
    );
  });

  it("is the same at once or one after the other, and never more when certain", () => {
    const query = fc.record(
      {
        channel: fc.constantFrom("red-cross", "government", "informal"),
        status: fc.constantFrom("held", "planned"),
        from: day,
        until: day,
        certain: fc.boolean(),
      },
      { requiredKeys: [] },
    );
    const inOrder = query.filter(({ from, until }) => from === undefined || until === undefined || from <= until);
    fc.assert(
      fc.property(inOrder, ({ certain = false, ...criteria }) => {
        const { channel, status, from, until } = criteria;
        const atOnce = findMeetings(record, { ...criteria, certain });
        const kind = findMeetings(record, { ...(channel && { channel }), ...(status && { status }) });
        const inTime = findMeetings(kind, { ...(from && { from }), ...(until && { until }), certain });
        expect(inTime).toEqual(atOnce);
        const sure = findMeetings(record, { ...criteria, certain: true });
        expect(findMeetings(record, criteria)).toEqual(expect.arrayContaining([...sure]));
      }),
    );
  });

  it.each(["cn", "China", "", "CHN"])("refuses the country %j, which is not a code", (country) => {
    expect(() => findMeetings([], { country, places: [] })).toThrow(
      `findMeetings expects a country as two capital letters, such as "CN", not "${country}".`,
    );
  });
});
