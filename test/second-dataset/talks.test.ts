import { expect, it } from "vitest";

import * as talks from "../../src/analysis/talks/index.ts";
import { findMeetings } from "../../src/index.ts";
import { describeCases, foreignWords, theRecord } from "./cases.ts";
import { secondDataset } from "./read.ts";

const { meetings, events, places } = secondDataset;
const one = (id: string) => theRecord(meetings, id);
const ids = (...list: readonly string[]) => list.map((id) => ({ id }));
const days = (count: number) => ({ days: { min: count, max: count } });
const leaders = findMeetings(meetings, { series: "leaders" });

describeCases("the helpers about talks", talks, {
  chainOf: [
    () => talks.chainOf(meetings, one("2016-11-12-havana")),
    {
      before: ids("2016-10-05-havana"),
      after: ids("2016-11-22-bogota", "2016-11-24-bogota"),
    },
  ],
  eventsBetween: [
    () => talks.eventsBetween(events, one("2014-09-23-havana-round-29"), one("2014-12-02-havana")),
    {
      from: { id: "2014-09-23-havana-round-29" },
      to: { id: "2014-12-02-havana" },
      events: ids(
        "2014-11-16-capture-in-choco",
        "2014-11-17-talks-suspended",
        "2014-11-25-two-soldiers-released",
        "2014-11-30-three-released",
      ),
      perhaps: [],
    },
  ],
  findEvents: [
    () => talks.findEvents(events, { series: "releases", from: "2014", until: "2014" }),
    ids("2014-11-25-two-soldiers-released", "2014-11-30-three-released", "2014-12-26-soldier-released"),
  ],
  findMeetings: [
    () => talks.findMeetings(meetings, { country: "CO", places, status: "held", from: "2016" }),
    ids("2016-09-26-cartagena", "2016-11-22-bogota", "2016-11-24-bogota"),
  ],
  followUpsOf: [
    () => talks.followUpsOf(secondDataset, one("2016-09-26-cartagena")),
    { meetings: [], events: ids("2016-10-02-plebiscite") },
  ],
  gapBetweenTalks: [
    // From 18 October to 6 November.
    () => talks.gapBetweenTalks(one("2012-11-06-havana-preparatory"), one("2012-10-17-oslo")),
    { from: { id: "2012-10-17-oslo" }, to: { id: "2012-11-06-havana-preparatory" }, ...days(19) },
  ],
  gapDistribution: [
    () => talks.gapDistribution(leaders, { by: "year" }),
    {
      periods: [
        { period: "2015", gaps: [days(274)], median: { min: 274, max: 274 }, longest: { min: 274, max: 274 } },
        // The mean of 95 and 59.
        { period: "2016", gaps: [days(95), days(59)], median: { min: 77, max: 77 }, longest: { min: 95, max: 95 } },
      ],
    },
  ],
  gapsAlong: [() => talks.gapsAlong(leaders), { gaps: [days(274), days(95), days(59)] }],
  longestGap: [
    () => talks.longestGap(findMeetings(meetings, { series: "table-rounds" })),
    // 16 days of December, 213 from January to July, 24 of August.
    { from: { id: "2015-12-15-havana" }, to: { id: "2016-08-24-havana" }, ...days(253) },
  ],
  timeSinceTalks: [
    () => talks.timeSinceTalks(leaders, "2016-07-01"),
    { since: { id: "2016-06-23-havana" }, ...days(8), next: { id: "2016-09-26-cartagena" } },
  ],
});

it("finds words of this package's record where there are any", () => {
  expect(foreignWords("from Japan, 2014-03-03-shenyang, 2012-10-17-oslo")).toEqual(["Japan", "2014-03-03-shenyang"]);
});
