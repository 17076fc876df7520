import { expect, it } from "vitest";

import { type Edtf, whetherBefore } from "../../src/dates/index.ts";
import { holding, meeting } from "../builders.ts";
import { record, type Rule, unexcused } from "./rule.ts";

const before = (a: Edtf | undefined, b: Edtf | undefined): boolean =>
  a !== undefined && b !== undefined && whetherBefore(a, b) === "yes";

/** Time runs one way: no end before its start, no meeting that continues a later one, no post left before it was held. */
const chronology: Rule = ({ meetings, delegates }) => [
  ...meetings
    .filter(({ start, end }) => before(end, start))
    .map(({ id, start, end }) => `meetings ${id}: ends on ${end ?? ""}, before it starts on ${start ?? ""}`),
  ...meetings.flatMap(({ id, start, follows }) => {
    const earlier = meetings.find((other) => other.id === follows);
    return before(start, earlier?.start) ? [`meetings ${id}: follows ${follows ?? ""}, which started later`] : [];
  }),
  ...meetings.flatMap(({ id, start, end, sessions = [] }) =>
    sessions
      .filter(
        (session) => before(session.start, start) || before(end, session.start) || before(session.end, session.start),
      )
      .map((session) => `meetings ${id}: has a session on ${session.start}, outside its days`),
  ),
  ...delegates.flatMap(({ id, posts }) =>
    posts
      .filter(({ from, until, seen }) => before(seen, from) || before(until, seen) || before(until, from))
      .map(({ title, seen }) => `delegates ${id}: is seen as ${title} on ${seen}, outside the time of the post`),
  ),
];

it("holds", () => {
  expect(unexcused(chronology(record))).toEqual([]);
});

it("catches an end before the start, a chain that runs backwards, a session on another day and a post after its end", () => {
  const meetings = [
    meeting({ id: "a", start: "2014-03-20", end: "2014-03-19" }),
    meeting({ id: "b", start: "2012-08-09", follows: "a" }),
    meeting({
      id: "c",
      start: "1960-09-05",
      end: "1960-09-23",
      sessions: [{ start: "1960-09-24", summary: "s", sources: ["s"] }],
    }),
  ];
  const posts = [{ organization: "o", title: "chief", seen: "2003-01-01", until: "2002", sources: ["s"] }] as const;
  expect(chronology(holding({ meetings, delegates: [{ id: "d", side: "JP", names: { en: "D" }, posts }] }))).toEqual([
    "meetings a: ends on 2014-03-19, before it starts on 2014-03-20",
    "meetings b: follows a, which started later",
    "meetings c: has a session on 1960-09-24, outside its days",
    "delegates d: is seen as chief on 2003-01-01, outside the time of the post",
  ]);
});

it("leaves uncertain dates alone", () => {
  const meetings = [
    meeting({ id: "a", start: "1969-09-06", end: "1969~" }),
    meeting({ id: "b", start: "1969", follows: "a" }),
  ];
  expect(chronology(holding({ meetings }))).toEqual([]);
});
