import { describe, expect, it } from "vitest";

import { eventsBetween } from "../../../src/analysis/talks/events-between.ts";
import { findMeetings } from "../../../src/analysis/talks/find-meetings.ts";
import { gapBetweenTalks } from "../../../src/analysis/talks/gap-between-talks.ts";
import { timeSinceTalks } from "../../../src/analysis/talks/time-since-talks.ts";
import { toICalendar } from "../../../src/formats/index.ts";
import type { Day } from "../../../src/index.ts";
import type { Meeting } from "../../../src/model/meeting.ts";
import { event, meeting } from "../../builders.ts";

const session = (start: Day) => ({ start, summary: "They met.", sources: ["s"] });
const before = meeting({ id: "before", start: "2014-08-01", end: "2014-08-01" });
const after = meeting({ id: "after", start: "2014-09-10", end: "2014-09-10" });

/** The only days on which every helper takes a meeting to have taken place. */
function expectDays(talks: Meeting, first: Day, last: Day, [fromBefore, toAfter]: readonly [number, number]): void {
  const found = (on: Day) => findMeetings([talks], { on }).length > 0;
  const days = Array.from({ length: 31 }, (_, index): Day => `2014-08-${String(index + 1).padStart(2, "0")}` as Day);
  expect(days.filter(found)).toEqual(days.filter((day) => day >= first && day <= last));
  expect(findMeetings([talks], { from: last, until: "2014-09" })).toHaveLength(1);
  expect(findMeetings([talks], { from: "2014-08", until: first, certain: true })).toHaveLength(1);

  expect(gapBetweenTalks(before, talks).days).toEqual({ min: fromBefore, max: fromBefore });
  expect(gapBetweenTalks(talks, after).days).toEqual({ min: toAfter, max: toAfter });
  expect(timeSinceTalks([before, talks], "2014-09-10")?.days).toEqual({ min: toAfter, max: toAfter });
  const launches = days.map((date) => event({ id: date, date }));
  expect(eventsBetween(launches, talks, after).events.map(({ date }) => date)).toEqual(
    days.filter((day) => day > last),
  );
  expect(eventsBetween(launches, before, talks).events.map(({ date }) => date)).toEqual(
    days.filter((day) => day > "2014-08-01" && day < first),
  );

  const calendar = toICalendar([talks], { about: { name: "a", title: "A" }, stamp: "2026-01-01" });
  const dayAfter = days[days.indexOf(last) + 1]?.replaceAll("-", "");
  expect(calendar).toContain(`DTSTART;VALUE=DATE:${first.replaceAll("-", "")}`);
  expect(calendar).toContain(`DTEND;VALUE=DATE:${dayAfter}`);
}

describe("a meeting of which no source states a day is the same to every helper", () => {
  it("has its first day alone without a last day, and a gap after it says so", () => {
    const talks = meeting({ id: "talks", start: "2014-08-20" });
    expectDays(talks, "2014-08-20", "2014-08-20", [19, 21]);
    expect(gapBetweenTalks(talks, after).caveats.map(({ message }) => message)).toEqual([
      'No source states the last day of "talks": it is assumed to have ended no later than 2014-08-20.',
    ]);
  });

  it("has its last day alone without a first day, and a gap before it says so", () => {
    const talks = meeting({ id: "talks", end: "2014-08-20" });
    expectDays(talks, "2014-08-20", "2014-08-20", [19, 21]);
    expect(gapBetweenTalks(before, talks).caveats.map(({ message }) => message)).toEqual([
      'No source states the first day of "talks": it is assumed to have begun no earlier than 2014-08-20.',
    ]);
  });

  it("lasts from its first session to its last", () => {
    const sessions = [session("2014-08-20"), session("2014-08-23")];
    const [begun, ended] = [
      meeting({ id: "talks", start: "2014-08-20", sessions }),
      meeting({ id: "talks", end: "2014-08-23", sessions }),
    ];
    expectDays(begun, "2014-08-20", "2014-08-23", [19, 18]);
    expectDays(ended, "2014-08-20", "2014-08-23", [19, 18]);
    expect(gapBetweenTalks(begun, after).caveats.map(({ message }) => message)).toEqual([
      'No source states the last day of "talks": it is assumed to have ended no later than 2014-08-23.',
    ]);
  });
});
