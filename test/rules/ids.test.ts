import { expect, it } from "vitest";

import { earliest } from "../../src/dates/index.ts";
import { figure, holding, meeting } from "../builders.ts";
import { record, type Rule, unexcused } from "./rule.ts";

/** An id says what it names: a meeting's begins with its first day, a figure's with its indicator, an event's with its date. */
const ids: Rule = ({ meetings, figures, events }) => [
  ...meetings.flatMap(({ id, start }) => {
    const stated = /^\d{4}(-\d\d)?(-\d\d)?(?=-)/.exec(id)?.[0];
    if (stated === undefined) return [`meetings ${id}: does not begin with a date`];
    return start === undefined || earliest(start)?.startsWith(stated) === true
      ? []
      : [`meetings ${id}: begins with ${stated}, and started on ${start}`];
  }),
  ...figures
    .filter(({ id, indicator }) => !id.startsWith(`${indicator}-`))
    .map(({ id, indicator }) => `figures ${id}: does not begin with its indicator, ${indicator}`),
  ...events.flatMap(({ id, date }) => {
    const stated = /^\d{4}(?=-)/.exec(id)?.[0];
    if (stated === undefined)
      return id.startsWith("undated-") ? [] : [`events ${id}: does not begin with a year, or undated-`];
    return date === undefined || date.includes(stated) || (earliest(date)?.startsWith(stated) ?? false)
      ? []
      : [`events ${id}: begins with ${stated}, and is dated ${date}`];
  }),
];

it("holds", () => {
  expect(unexcused(ids(record))).toEqual([]);
});

it("catches an id that says something else", () => {
  const broken = holding({
    meetings: [
      meeting({ id: "2014-03-04-shenyang", start: "2014-03-03" }),
      meeting({ id: "talks-in-shenyang", start: "2014-03-03" }),
    ],
    figures: [figure({ id: "dead-2014", indicator: "remains-dead" })],
    events: [{ id: "2013-launch", kind: "launch", date: "2012-12-12", summary: "s", sources: ["s"] }],
  });
  expect(ids(broken)).toEqual([
    "meetings 2014-03-04-shenyang: begins with 2014-03-04, and started on 2014-03-03",
    "meetings talks-in-shenyang: does not begin with a date",
    "figures dead-2014: does not begin with its indicator, remains-dead",
    "events 2013-launch: begins with 2013, and is dated 2012-12-12",
  ]);
});
