import { describe, expect, it } from "vitest";

import { findEvents, type EventQuery } from "../../../src/analysis/talks/find-events.ts";
import { dataset } from "../../../src/index.ts";
import type { Place } from "../../../src/model/place.ts";
import { event } from "../../builders.ts";

const place = (id: string, fields: Partial<Place>): Place => ({
  id,
  names: { en: id },
  kind: "city",
  sources: [],
  ...fields,
});
const places = [
  place("niigata", { country: "JP" }),
  place("khabarovsk", { country: "RU", formerCountry: { code: "SU", until: "1991-12-25" }, partOf: "far-east" }),
  place("japan", { kind: "country", country: "JP" }),
  place("far-east", { kind: "region", country: "RU" }),
];

const events = [
  event({ id: "visit", kind: "visit", date: "1956-04", places: ["niigata", "khabarovsk"], sides: ["JP"] }),
  event({ id: "voyages", kind: "voyage", date: "1959-12-14/1984?", series: "ships", organizations: ["icrc"] }),
  event({ id: "ongoing", kind: "sanction", date: "2006-10/..", delegates: ["d"] }),
  event({ id: "ended-some-day", kind: "sanction", date: "2006-10/", meetings: ["m"] }),
  event({ id: "planned", kind: "visit", status: "planned", date: "2014-09", places: ["niigata"] }),
  event({ id: "undated" }),
];
const found = (query: EventQuery): readonly string[] => findEvents(events, query).map(({ id }) => id);

describe("findEvents", () => {
  it.each([
    [{}, events.map(({ id }) => id)],
    [{ kind: ["visit", "voyage"] }, ["visit", "voyages", "planned"]],
    [{ kind: "visit", status: "held" }, ["visit"]],
    [{ status: "planned" }, ["planned"]],
    [{ side: "JP" }, ["visit"]],
    [{ place: "khabarovsk" }, ["visit"]],
    [{ place: "far-east" }, []],
    [{ place: "far-east", places }, ["visit"]],
    [{ place: "japan", places, status: "held" }, ["visit"]],
    [{ series: "ships" }, ["voyages"]],
    [{ organization: "icrc" }, ["voyages"]],
    [{ delegate: "d" }, ["ongoing"]],
    [{ meeting: "m" }, ["ended-some-day"]],
    [{ country: "SU", places }, ["visit"]],
    [{ country: "RU", places }, ["visit"]],
    [{ country: ["CN", "JP"], places }, ["visit", "planned"]],
  ] as const)("finds by %j", (query, ids) => {
    expect(found(query)).toEqual(ids);
  });

  it("counts an event in all of the time that it lasted", () => {
    expect(found({ on: "1970-01-01" })).toEqual(["voyages"]);
    expect(found({ on: "1970-01-01", certain: true })).toEqual(["voyages"]);
    expect(found({ from: "1985", until: "2005" })).toEqual([]);
    // A time that ends before it begins has no days.
    expect(() => found({ from: "1971", until: "1969" })).toThrow('findEvents got "until" (1969) before "from" (1971)');
  });

  it("goes on with what is still going on, and perhaps with what ended on an unknown day", () => {
    expect(found({ from: "2020" })).toEqual(["ongoing", "ended-some-day"]);
    expect(found({ from: "2020", certain: true })).toEqual(["ongoing"]);
  });

  it("leaves out what may have been at another time only if asked to", () => {
    expect(found({ on: "1956-04-10" })).toEqual(["visit"]);
    expect(found({ on: "1956-04-10", certain: true })).toEqual([]);
    expect(found({ until: "1956", certain: true })).toEqual(["visit"]);
  });

  it("needs the places for a country, and a right date", () => {
    expect(() => found({ country: "JP" })).toThrow(
      "findEvents needs the places to look up a country in: pass { country, places }.",
    );
    // Cast: a caller without types can pass any string.
    expect(() => found({ on: "1956-04" as "1956-04-01" })).toThrow("1956-04");
  });

  it("refuses a place that is misspelt, also one that only the places have", () => {
    expect(() => found({ place: "Japan", places })).toThrow(
      new RangeError('findEvents found no place "Japan". Did you mean "japan"?'),
    );
  });

  it("finds every dated event of the dataset in the year in which it began", () => {
    for (const one of dataset.events) {
      const [year = ""] = /\d{4}/.exec(one.date ?? "") ?? [];
      if (year === "" || one.date?.startsWith("..") === true) continue;
      // Cast: four digits are a year.
      expect(findEvents([one], { from: year as "1956", until: year as "1956" })).toEqual([one]);
    }
  });
});
