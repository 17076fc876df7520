import { describe, expect, it } from "vitest";

import {
  chainOf,
  counterpartsOf,
  eventsBetween,
  findMeetings,
  gapDistribution,
  gapsAlong,
  longestGap,
  timeSinceTalks,
} from "../../src/analysis/index.ts";
import { getDelegate } from "../../src/index.ts";
import type { Event } from "../../src/model/event.ts";
import type { Meeting } from "../../src/model/meeting.ts";
import { randomEvents, randomMeetings } from "./generate.ts";
import { compareTalks, measureNames } from "./talks.ts";

// No times: they say as much about the machine as about the code. What can be counted is how often a helper reads a date.

let reads = 0;

/** The same records, which count how often one of their fields is read. */
const counting = <R extends object>(records: readonly R[], field: keyof R & string): readonly R[] =>
  records.map((record) => {
    const value = record[field];
    return Object.defineProperty({ ...record }, field, {
      enumerable: true,
      get: () => {
        reads += 1;
        return value;
      },
    });
  });

const readsOf = (question: () => unknown): number => {
  reads = 0;
  question();
  return reads;
};

const delegate = getDelegate("osamu-tasaka");
const meetingQuestions: Readonly<Record<string, (meetings: readonly Meeting[]) => unknown>> = {
  gapsAlong: (meetings) => gapsAlong(meetings),
  longestGap: (meetings) => longestGap(meetings),
  gapDistribution: (meetings) => gapDistribution(meetings, { by: "year" }),
  timeSinceTalks: (meetings) => timeSinceTalks(meetings, "2012-08-08"),
  findMeetings: (meetings) => findMeetings(meetings, { from: "2012-08-08" }),
  counterpartsOf: (meetings) => counterpartsOf(meetings, delegate),
};

describe.each(Object.entries(meetingQuestions))("%s", (_, ask) => {
  it("reads the dates of each meeting a few times, however many meetings there are", () => {
    const [few, many] = [500, 4000].map((count) => readsOf(() => ask(counting(randomMeetings(count), "start"))));
    expect(few).toBeLessThanOrEqual(500 * 4);
    expect(many).toBeLessThanOrEqual(4000 * 4);
  });
});

it("eventsBetween reads the date of each event a few times", () => {
  const [one, other] = randomMeetings(2);
  if (one === undefined || other === undefined) throw new Error("There are two meetings.");
  const ask = (events: readonly Event[]) => eventsBetween(counting(events, "date"), one, other);
  expect(readsOf(() => ask(randomEvents(4000)))).toBeLessThanOrEqual(4000 * 2);
});

describe("a list of 150,000 meetings", () => {
  it("is not too long for any question, even if all are on one day and follow one another", () => {
    const meetings = randomMeetings(150_000).map((meeting, index): Meeting => ({
      ...meeting,
      start: "2002-08",
      end: "2002-08",
      ...(index > 0 ? { follows: `meeting-${index - 1}` } : {}),
    }));
    const [first] = meetings;
    if (first === undefined) throw new Error("There is a first meeting.");
    for (const ask of Object.values(meetingQuestions)) expect(() => ask(meetings)).not.toThrow();
    expect(chainOf(meetings, first).after).toHaveLength(149_999);
  });
});

it("measures each helper beside a loop that does no more than it has to", async () => {
  const once = { rounds: 1, iterations: 1 };
  const comparisons = await compareTalks([100], once);
  expect(comparisons.map(({ name, limit }) => [name, limit])).toEqual([
    ["gapsAlong", 3],
    ["longestGap", 3],
    ["gapDistribution", 4],
    ["timeSinceTalks", 5],
    ["findMeetings from", 5],
    ["counterpartsOf", 5],
    ["eventsBetween", 5],
  ]);
  const { first, whole } = await measureNames(100);
  for (const time of [...comparisons.flatMap(({ helper, loop }) => [helper.median, loop.median]), first, whole.median])
    expect(time).toBeGreaterThan(0);
});
