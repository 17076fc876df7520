import { dataset, findMeetings, type Meeting, places, snapshot } from "japan-dprk-talks";
import { describe, expect, it } from "vitest";

import { exploreData, shownOf } from "../../docs/site/explore/explore-data.ts";
import { filtered, sorted } from "../../docs/site/explore/filter.ts";
import { knownStates } from "../../docs/site/explore/known-states.ts";
import { everything, facets, type Query, queryIn, searchOf } from "../../docs/site/explore/query.ts";
import { shownOn } from "../../docs/site/explore/rows.ts";

const data = exploreData("en");
const all = shownOn(data.rows, undefined);
const idsFor = (search: string) => filtered(all, queryIn(search), data).shown.map(({ row }) => row.id);
const idsOf = (meetings: readonly { readonly id: string }[]) => meetings.map(({ id }) => id);

describe("what the explorer shows as known on a day", () => {
  const states = knownStates(dataset, shownOf);
  it.each([
    "1955-12-31",
    "1972-01-15",
    "1990-09-28",
    "2002-08-30",
    "2002-09-17",
    "2012-08-31",
    "2014-03-04",
    "2018-06-15",
    "2026-11-01",
  ])("is what the snapshot of %s has", (day) => {
    const then: readonly Meeting[] = snapshot(dataset, day as "2014-03-04").meetings; // Cast: each is a day.
    expect(then.length).toBeGreaterThan(0);
    expect(shownOn(data.rows, day).map(({ row }) => row.id)).toEqual(idsOf(then));
    const known = dataset.meetings.flatMap(
      ({ id }) => states.get(id)?.findLast(({ from }) => from <= day)?.meeting ?? [],
    );
    expect(known.map(shownOf)).toEqual(then.map(shownOf));
  });
  it("is nothing before the first source", () => {
    expect(shownOn(data.rows, "1900-01-01")).toEqual([]);
  });
  it("has the status that had been announced, not the one that came of it", () => {
    const later = dataset.meetings.filter(({ history }) => history?.[0]?.status === "planned");
    const statuses = later.map(({ id, status }) => {
      const row = data.rows.find((one) => one.id === id);
      return { id, status, known: row?.known.map(([, number]) => row.states[number]?.status) ?? [] };
    });
    // Of some meetings, the first source is from a day on which what came of it was known.
    expect(statuses.filter(({ known }) => known.length > 1).length).toBeGreaterThan(0);
    for (const { id, status, known } of statuses)
      expect([id, known[0], known.at(-1)]).toEqual([id, known.length > 1 ? "planned" : status, status]);
  });
});

describe("the filters of the explorer", () => {
  it("find what the library finds", () => {
    const asked = [
      ["?channel=red-cross&status=held", findMeetings(dataset.meetings, { channel: "red-cross", status: "held" })],
      ["?channel=party&channel=summit", findMeetings(dataset.meetings, { channel: ["party", "summit"] })],
      [
        "?series=normalisation-talks&from=1991&until=1992",
        findMeetings(dataset.meetings, { series: "normalisation-talks", from: "1991", until: "1992" }),
      ],
      ["?until=1970", findMeetings(dataset.meetings, { until: "1970" })],
      ["?from=2018", findMeetings(dataset.meetings, { from: "2018" })],
      [
        "?country=CN&delegate=song-il-ho",
        findMeetings(dataset.meetings, { country: "CN", places, delegate: "song-il-ho" }),
      ],
      ["?country=SU", findMeetings(dataset.meetings, { country: "SU", places })],
      [
        "?topic=remains&place=beijing&side=JP",
        findMeetings(dataset.meetings, { topic: "remains", place: "beijing", side: "JP" }),
      ],
    ] as const;
    for (const [search, found] of asked) {
      expect(found.length).toBeGreaterThan(0);
      expect([search, ...idsFor(search)]).toEqual([search, ...idsOf(found)]);
    }
  });
  it("find words in names of any script, wherever they are", () => {
    expect(idsFor("?q=宋日昊")).toEqual(idsFor("?delegate=song-il-ho"));
    expect(idsFor("?q=SONG il-ho").length).toBeGreaterThan(0);
    expect(idsFor("?q=shenyang red cross")).toContain("2014-03-03-shenyang");
    expect(idsFor("?q=xyzzy")).toEqual([]);
  });
  it("count for each value what choosing it would leave", () => {
    const query = queryIn("?channel=government&country=CN");
    const { counts } = filtered(all, query, data);
    for (const facet of facets) {
      for (const [value, count] of [...counts[facet]].slice(0, 12)) {
        const chosen: Query = { ...query, chosen: { ...query.chosen, [facet]: [value] } };
        expect([facet, value, filtered(all, chosen, data).shown.length]).toEqual([facet, value, count]);
      }
    }
  });
  it("take a former id for that of the record", () => {
    const query = queryIn("?place=peking&place=beijing&delegate=none", { place: { peking: "beijing" } });
    expect(query.chosen.place).toEqual(["beijing"]);
    expect(query.chosen.delegate).toEqual(["none"]);
  });
  it("leave out a value that no meeting has", () => {
    expect(idsFor("?channel=telepathy")).toEqual([]);
  });
});

describe("the order of the explorer's table", () => {
  it("is by date with the latest first, and what has no date last either way", () => {
    for (const descending of [true, false]) {
      const days = sorted(all, { ...everything, descending }, data, "en").map(({ state }) => state.days?.[0]);
      const dated = days.filter((day) => day !== undefined);
      expect(days.slice(0, dated.length)).toEqual(dated);
      expect(dated).toEqual(descending ? dated.toSorted().toReversed() : dated.toSorted());
    }
  });
  it("is by the label of a place, not by its id", () => {
    const labels = sorted(all, { ...everything, sort: "place", descending: false }, data, "en").flatMap(({ state }) =>
      state.place === undefined ? [] : [data.places[state.place]?.[0] ?? ""],
    );
    expect(labels).toEqual(labels.toSorted(new Intl.Collator("en", { numeric: true }).compare));
  });
});

describe("the address of the explorer", () => {
  it.each([
    "",
    "?channel=party",
    "?channel=party&channel=summit&topic=remains&from=1990&until=2002&q=Song+Il+Ho&known=2002-09-16&sort=place",
    "?sort=date",
    "?sort=-title",
  ])("says all of a query: %s", (search) => {
    expect(searchOf(queryIn(search))).toBe(search);
  });
  it("is the same for the same query", () => {
    expect(searchOf(queryIn("?channel=summit&channel=party&channel=party"))).toBe("?channel=party&channel=summit");
  });
  it("leaves out what it does not understand", () => {
    expect(queryIn("?from=soon&until=20020&known=2002-02-30&sort=colour&page=3&channel=")).toEqual(everything);
  });
});
