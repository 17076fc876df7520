import fc from "fast-check";
import ICAL from "ical.js";
import { describe, expect, it } from "vitest";

import { toICalendar } from "../../src/formats/to-icalendar.ts";
import { about as ours, dataset, meetings, places } from "../../src/index.ts";
import type { Meeting } from "../../src/model/meeting.ts";
import type { Vocabularies } from "../../src/model/vocabularies.ts";
import { meeting, place as placeOf } from "../builders.ts";
import { secondDataset } from "../second-dataset/read.ts";
import { brokenRules } from "./icalendar-rules.ts";

const stamp = "2026-11-22";
const about = { name: "a-b-talks", title: "Talks of A and B", version: "1.2.0" };

/** The events of a calendar as another program reads them. */
const eventsIn = (text: string): readonly ICAL.Event[] =>
  new ICAL.Component(ICAL.parse(text)).getAllSubcomponents("vevent").map((component) => new ICAL.Event(component));
const eventOf = (fields: Partial<Meeting>): ICAL.Event => {
  const [event] = eventsIn(toICalendar([meeting({ id: "m", start: "2002-08-18", ...fields })], { about, stamp }));
  if (event === undefined) throw new Error("There is no event.");
  return event;
};
const days = ({ startDate, endDate }: ICAL.Event): readonly string[] => [String(startDate), String(endDate)];

describe("toICalendar", () => {
  it("writes a meeting as an event of whole days that ends on the day after", () => {
    const text = toICalendar(
      [
        meeting({
          id: "m",
          title: "Talks, first round",
          start: "2002-08-18",
          end: "2002-08-19",
          place: "p",
          topics: ["remains"],
          outcomes: [{ text: "Both sides; agreed" }],
        }),
      ],
      {
        about,
        stamp,
        places: [
          {
            id: "p",
            names: { en: "Pyongyang" },
            kind: "city",
            coordinates: { latitude: 39, longitude: 125.7 },
            sources: ["s"],
          },
        ],
      },
    );
    expect(text.split("\r\n")).toEqual([
      "BEGIN:VCALENDAR",
      "VERSION:2.0",
      "PRODID:-//a-b-talks//NONSGML a-b-talks 1.2.0//EN",
      "CALSCALE:GREGORIAN",
      "NAME:Talks of A and B",
      "X-WR-CALNAME:Talks of A and B",
      "BEGIN:VEVENT",
      "UID:m@a-b-talks",
      "DTSTAMP:20261122T000000Z",
      "DTSTART;VALUE=DATE:20020818",
      "DTEND;VALUE=DATE:20020820",
      String.raw`SUMMARY:Talks\, first round`,
      "LOCATION:Pyongyang",
      "GEO:39;125.7",
      String.raw`DESCRIPTION:Status: held\nDate: 18 to 19 August 2002\n- Both sides\; agreed`,
      String.raw` \nSources: source-of-m`,
      "CATEGORIES:red-cross,remains",
      "STATUS:CONFIRMED",
      "TRANSP:TRANSPARENT",
      "X-EDTF-START:2002-08-18",
      "X-EDTF-END:2002-08-19",
      "END:VEVENT",
      "END:VCALENDAR",
      "",
    ]);
  });

  it("says of an uncertain date that it is, and takes up all days that it can mean", () => {
    const event = eventOf({ title: "Talks", start: "2002-02~" });
    expect(event.summary).toBe("Talks [from about February 2002]");
    expect(days(event)).toEqual(["2002-02-01", "2002-03-01"]);
    expect(event.component.getFirstPropertyValue("x-edtf-start")).toBe("2002-02~");
    expect(eventOf({ start: "2002-08-18?" }).summary).toContain("[perhaps from 18 August 2002]");
    expect(eventOf({ start: "2002-08-18", end: "2002-08-XX" }).summary).toContain(
      "18 August 2002 to some day in August 2002",
    );
    expect(days(eventOf({ start: "2014-07-04/.." }))).toEqual(["2014-07-04", "2014-07-05"]);
  });

  it("says where no source states the last day, and takes the event to have one", () => {
    expect(days(eventOf({ start: "1999-12-31" }))).toEqual(["1999-12-31", "2000-01-01"]);
    expect(eventOf({}).description).toContain("No source states the last day.");
    expect(eventOf({ end: "2002-08-18" }).description).not.toContain("No source");
  });

  it.each([
    ["held", "CONFIRMED"],
    ["planned", "TENTATIVE"],
    ["reported", "TENTATIVE"],
    ["postponed", "CANCELLED"],
    ["cancelled", "CANCELLED"],
  ] as const)("writes %s as %s, and the word itself in the description", (status, written) => {
    const event = eventOf({ status });
    expect(event.component.getFirstPropertyValue("status")).toBe(written);
    expect(event.description).toContain(`Status: ${status}`);
  });

  it("takes the last day where no source states the first, and says so", () => {
    const event = eventOf({ start: undefined, end: "1971-01-29" } as unknown as Partial<Meeting>);
    expect(days(event)).toEqual(["1971-01-29", "1971-01-30"]);
    expect(event.description).toContain("No source states the first day.");
    expect(event.component.getFirstPropertyValue("x-edtf-end")).toBe("1971-01-29");
  });

  it("names a place that is not given by its id", () => {
    expect(eventOf({ place: "shenyang" }).location).toBe("shenyang");
  });

  it("names a place in another language where it has no English name", () => {
    const havana = { id: "havana", kind: "city", sources: ["s"] } as const;
    const [first, second] = [{ es: "La Habana" }, { es: "La Habana", en: "Havana" }].map((names) => {
      const records = [meeting({ id: "m", start: "2012", place: "havana" })];
      return eventsIn(toICalendar(records, { about, stamp, places: [{ ...havana, names }] }))[0]?.location;
    });
    expect([first, second]).toEqual(["La Habana", "Havana"]);
  });

  it("is a calendar with the title of the dataset, whatever is in it, and with its version if it has one", () => {
    const lines = (fields: object) =>
      toICalendar([], { about: { name: "mine", title: "Mine", ...fields }, stamp }).split("\r\n");
    expect(lines({ title: "Talks, first; second", version: "1.0.0" })).toEqual([
      "BEGIN:VCALENDAR",
      "VERSION:2.0",
      "PRODID:-//mine//NONSGML mine 1.0.0//EN",
      "CALSCALE:GREGORIAN",
      String.raw`NAME:Talks\, first\; second`,
      String.raw`X-WR-CALNAME:Talks\, first\; second`,
      // Without events, the standard still wants a component.
      "BEGIN:VTIMEZONE",
      "TZID:UTC",
      "BEGIN:STANDARD",
      "DTSTART:19700101T000000",
      "TZOFFSETFROM:+0000",
      "TZOFFSETTO:+0000",
      "END:STANDARD",
      "END:VTIMEZONE",
      "END:VCALENDAR",
      "",
    ]);
    expect(lines({})).toContain("PRODID:-//mine//NONSGML mine//EN");
  });

  it("ends on the last of all days with a length, since no day follows that has four digits of a year", () => {
    const text = toICalendar([meeting({ id: "m", start: "9999-12-30", end: "9999-12-31" })], { about, stamp });
    expect(text).toContain("DTSTART;VALUE=DATE:99991230\r\nDURATION:P2D\r\n");
    expect(text).not.toContain("DTEND");
  });

  it("ends on the day after as long as the year of that has four digits", () => {
    const last = meeting({ id: "m", start: "9999-12-29", end: "9999-12-30" });
    expect(toICalendar([last], { about, stamp })).toContain("\r\nDTEND;VALUE=DATE:99991231\r\n");
  });

  it("makes the entries of one dataset different from those of any other", () => {
    const uidIn = (name: string) =>
      eventsIn(toICalendar([meeting({ id: "round-1", start: "2014" })], { about: { name, title: "Talks" }, stamp }))[0]
        ?.uid;
    expect([uidIn("river-talks"), uidIn("border-talks")]).toEqual(["round-1@river-talks", "round-1@border-talks"]);
  });

  it("has the labels of channels and topics as categories, and the word itself without the vocabularies", () => {
    const categories = (vocabularies?: Vocabularies) => {
      const records = [meeting({ id: "m", start: "2014", channel: "M23", topics: ["remains", "FARC-EP"] })];
      const [read] = eventsIn(toICalendar(records, { about, stamp, ...(vocabularies && { vocabularies }) }));
      return read?.component.getFirstProperty("categories")?.getValues();
    };
    const channels = [{ id: "M23", label: "The movement, and its allies", definition: "The movement." }];
    expect(categories({ ...dataset.vocabularies, channels })).toEqual([
      "The movement, and its allies",
      "Remains",
      "FARC-EP",
    ]);
    expect(categories()).toEqual(["M23", "remains", "FARC-EP"]);
  });

  it("takes up the days that all the dates of a meeting leave together", () => {
    // It began no later than it ended, and lasted from its first session to its last.
    expect(days(eventOf({ start: "1995-10~", end: "1995-10-03" }))).toEqual(["1995-10-01", "1995-10-04"]);
    expect(days(eventOf({ start: "2012-05-02", end: "2012" }))).toEqual(["2012-05-02", "2013-01-01"]);
    const sessions = [{ start: "2012-05-04", summary: "A session", sources: ["s"] }] as const;
    expect(days(eventOf({ start: "2012-05-02", sessions }))).toEqual(["2012-05-02", "2012-05-05"]);
    expect(days(eventOf({ start: "../1984", end: "1980-05-05" }))).toEqual(["1980-05-05", "1980-05-06"]);
    // Dates that validate refuses, too.
    expect(() => eventOf({ start: "2014-03", end: "2014-02" })).toThrow(RangeError);
  });

  it("writes a point without an exponent, to six decimal places", () => {
    const geo = (latitude: number, longitude: number) => {
      const located = [placeOf({ id: "p", coordinates: { latitude, longitude } })];
      const text = toICalendar([meeting({ id: "m", start: "2014", place: "p" })], { about, stamp, places: located });
      return /^GEO:(.*)\r$/m.exec(text)?.[1];
    };
    expect(geo(39.0194444, -125.7547222)).toBe("39.019444;-125.754722");
    expect(geo(1e-7, -1e-9)).toBe("0;0");
    expect(geo(-90, 180)).toBe("-90;180");
  });

  it("is a calendar by the rules of RFC 5545, which catch one that is none", () => {
    for (const whole of [{ ...dataset }, secondDataset])
      expect(brokenRules(toICalendar(whole.meetings, { ...whole, stamp }))).toEqual([]);
    expect(brokenRules(toICalendar([], { about, stamp }))).toEqual([]);
    const right = toICalendar([meeting({ id: "m", start: "2014-03-03", end: "2014-03-04" })], { about, stamp });
    const wrong: readonly (readonly [string, string])[] = [
      ["DTEND;VALUE=DATE:20140305", "DTEND;VALUE=DATE:20140303"],
      ["DTEND;VALUE=DATE:20140305", "DTEND;VALUE=DATE:+01000001"],
      ["DTEND;VALUE=DATE:20140305", "DTEND;VALUE=DATE:20140305\r\nDURATION:P1D"],
      ["SUMMARY:A meeting", "SUMMARY:A; meeting"],
      ["SUMMARY:A meeting", "SUMMARY:A\u0007meeting"],
      ["SUMMARY:A meeting", `SUMMARY:${"a".repeat(70)}`],
      ["STATUS:CONFIRMED", "STATUS:HELD"],
      ["UID:m@a-b-talks\r\n", ""],
    ];
    expect(brokenRules(right)).toEqual([]);
    for (const [from, to] of wrong) expect(brokenRules(right.replace(from, to))).not.toEqual([]);
  });

  it("leaves out a meeting without any day", () => {
    expect(
      eventsIn(toICalendar([meeting({ id: "m" }), meeting({ id: "n", start: "../1984" })], { about, stamp })),
    ).toEqual([]);
  });

  it("folds lines at 75 bytes between characters, and brings any text through", () => {
    fc.assert(
      fc.property(
        fc.array(fc.constantFrom("a", ",", ";", "\\", "\n", "日", "é", "😀", " ", '"', ":"), { maxLength: 200 }),
        (letters) => {
          const title = `x${letters.join("")}x`;
          const text = toICalendar([meeting({ id: "m", start: "2002-08-18", title })], { about, stamp });
          expect(eventsIn(text)[0]?.summary).toBe(title);
          expect(text.split("\r\n").filter((line) => Buffer.byteLength(line) > 75)).toEqual([]);
        },
      ),
    );
  });

  it.each(["a", "é", "\u07FF", "\u0800", "会", "\u{10000}", "😀"])(
    "fills the lines that it folds as far as the bytes of a character allow: %j",
    (character) => {
      const text = toICalendar([meeting({ id: "m", title: character.repeat(120), start: "2002-08-18" })], {
        about,
        stamp,
      });
      const [summary = ""] = /SUMMARY:.*(?:\r\n .*)*/.exec(text) ?? [];
      const lengths = summary.split("\r\n").map((line) => Buffer.byteLength(line));
      for (const length of lengths) expect(length).toBeLessThanOrEqual(75);
      for (const length of lengths.slice(0, -1)) expect(length).toBeGreaterThan(75 - Buffer.byteLength(character));
    },
  );

  it("has no character that iCalendar forbids", () => {
    expect(
      toICalendar([meeting({ id: "m", start: "2002-08-18", title: "a\u0007b\r\nc\td" })], { about, stamp }),
    ).toContain(String.raw`SUMMARY:ab\nc${"\t"}d`);
  });

  it("is read by another program with every dated meeting of the record, and all that the file says of it", () => {
    const dated = meetings.filter(({ start, end }) => (start ?? end) !== undefined);
    const read = eventsIn(toICalendar(meetings, { ...dataset, stamp })).map(
      ({ uid, summary, location, description, component }) => ({
        id: uid.replace(`@${ours.name}`, ""),
        title: summary.replace(/ \[[^\]]+\]$/, ""),
        place: location ?? undefined,
        status: /^Status: (.+)$/m.exec(description)?.[1],
        venue: /^Venue: (.+)$/m.exec(description)?.[1],
        round: /^Round: (.+)$/m.exec(description)?.[1],
        outcomes: Array.from(description.matchAll(/^- (.+)$/gm), ([, text]) => text),
        sources: /^Sources: (.+)$/m.exec(description)?.[1]?.split(", "),
        categories: component.getFirstProperty("categories")?.getValues(),
        start: component.getFirstPropertyValue("x-edtf-start") ?? undefined,
        end: component.getFirstPropertyValue("x-edtf-end") ?? undefined,
      }),
    );
    const labelIn = (name: "channels" | "topics", id: string) =>
      dataset.vocabularies[name].find((word) => word.id === id)?.label;
    const nameOf = (id: string | undefined) => places.find((place) => place.id === id)?.names.en;
    expect(read).toEqual(
      dated.map(({ id, title, place, status, venue, round, outcomes, sources, channel, topics, start, end }) => ({
        id,
        title,
        place: nameOf(place),
        status,
        venue,
        round,
        outcomes: outcomes.map(({ text }) => text),
        sources,
        categories: [labelIn("channels", channel), ...topics.map((topic) => labelIn("topics", topic))],
        start,
        end,
      })),
    );
  });

  it("has whole days that end after they begin", () => {
    const events = eventsIn(toICalendar(meetings, { ...dataset, stamp }));
    expect(events.length).toBeGreaterThan(150);
    expect(events.filter(({ startDate, endDate }) => !startDate.isDate || endDate.compare(startDate) <= 0)).toEqual([]);
  });
});
