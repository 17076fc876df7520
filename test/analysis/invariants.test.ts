import fc from "fast-check";
import { describe, expect, it } from "vitest";

import {
  type Caveat,
  careerOf,
  chainOf,
  checkClaim,
  counterpartsOf,
  eventsBetween,
  findByName,
  findEvents,
  findMeetings,
  followUpsOf,
  gapBetweenTalks,
  gapDistribution,
  gapsAlong,
  longestGap,
  meetingsOf,
  postsOn,
  timeSinceTalks,
} from "../../src/analysis/index.ts";
import { claims, type Day, delegates, events, meetings } from "../../src/index.ts";
import { dayNumber } from "../../src/model/day-span.ts";
import type { Delegate } from "../../src/model/delegate.ts";
import type { Event } from "../../src/model/event.ts";
import type { Meeting } from "../../src/model/meeting.ts";
import { day } from "../arbitraries.ts";
import { delegate, delegation, event, meeting } from "../builders.ts";
import { cases, runs } from "../property-runs.ts";
import { boundsOf, dayAt, eventWorld, world } from "./talks/worlds.ts";

// What holds for every question about talks and people: the order in which records are given makes no difference, and the
// records are left as they are. (Those of the dataset are frozen: a helper that changed one would throw.)

/** A list in a random order, and in another one. */
const inTwoOrders = <T>(list: readonly T[]): fc.Arbitrary<readonly [readonly T[], readonly T[]]> => {
  const shuffled = fc.shuffledSubarray([...list], { minLength: list.length });
  return fc.tuple(shuffled, shuffled);
};

const people = ["a", "b", "c"] as const;
const status = fc.constantFrom("held", "planned", "reported");

/** A few meetings with dates of any kind, some without, between two sides. */
const someMeetings: fc.Arbitrary<readonly Meeting[]> = fc
  .tuple(...Array.from({ length: 5 }, (_, index) => fc.tuple(world(`m${index}`), status, fc.subarray([...people]))))
  .map((all) =>
    all.map(([{ meeting: one }, state, named], index) => ({
      ...one,
      status: state,
      ...(index > 1 ? { follows: `m${index % 2}` } : {}),
      delegations: [delegation("JP", ...named), delegation("KP", ...people.filter((id) => !named.includes(id)))],
    })),
  );
const someEvents: fc.Arbitrary<readonly Event[]> = fc
  .array(fc.tuple(eventWorld, status, fc.boolean()), { maxLength: 5 })
  .map((all) =>
    all.map(([{ event: one }, state, isDated], index) =>
      event({
        id: `e${index}`,
        ...(state === "held" ? {} : { status: state }),
        meetings: ["m0"],
        ...(isDated && one.date !== undefined ? { date: one.date } : {}),
      }),
    ),
  );

/** The answers to all questions that take lists of meetings and events. */
function answers(all: readonly Meeting[], things: readonly Event[], on: Day) {
  const statuses = { status: ["held", "planned"] } as const;
  const [one, other] = ["m0", "m1"].map((id) => all.find((candidate) => candidate.id === id));
  if (one === undefined || other === undefined) throw new Error("The meetings that are asked about are there.");
  return {
    gaps: gapsAlong(all, statuses),
    longest: longestGap(all),
    years: gapDistribution(all, { by: "year" }),
    decades: gapDistribution(all, { by: "decade", ...statuses }),
    since: timeSinceTalks(all, on, statuses),
    chain: chainOf(all, one),
    followUps: followUpsOf({ meetings: all, events: things }, one),
    attended: people.map((id) => meetingsOf(all, delegate({ id }), statuses)),
    faced: people.map((id) => counterpartsOf(all, delegate({ id }))),
    between: attempt(() => eventsBetween(things, one, other, statuses)),
    found: new Set(findMeetings(all, { from: on, delegate: ["a", "b"] })),
    foundEvents: new Set(findEvents(things, { until: on })),
  };
}

/** The answer, or the message of the error. */
function attempt(question: () => unknown): unknown {
  try {
    return question();
  } catch (error) {
    return String(error);
  }
}

/** The caveats of an answer and of its parts. */
function caveatsIn(answer: unknown): readonly Caveat[] {
  const found: Caveat[] = [];
  JSON.stringify(answer, (key, value: unknown) => {
    // Cast: every answer has a list of them by this name.
    if (key === "caveats") found.push(...(value as readonly Caveat[]));
    return value;
  });
  return found;
}

it("says in every caveat which records it is about", () => {
  let count = 0;
  fc.assert(
    fc.property(someMeetings, someEvents, fc.constantFrom("2001-01-01", "2002-06-01"), (all, things, on) => {
      const ids = new Set([...all, ...things].map(({ id }) => id));
      const caveats = caveatsIn(answers(all, things, on));
      count += caveats.length;
      for (const { records } of caveats) {
        expect(records.length).toBeGreaterThan(0);
        expect(records.filter(({ id }) => !ids.has(id))).toEqual([]);
      }
    }),
    runs,
  );
  expect(count).toBeGreaterThan(runs.numRuns);
});

describe("the order in which records are given", () => {
  it("makes no difference to any answer", () => {
    fc.assert(
      fc.property(
        someMeetings.chain(inTwoOrders),
        someEvents.chain(inTwoOrders),
        fc.constantFrom("2001-01-01", "2002-01-01", "2003-01-01"),
        ([one, other], [things, otherThings], on) => {
          expect(answers(one, things, on)).toEqual(answers(other, otherThings, on));
        },
      ),
      runs,
    );
  });

  it("makes no difference to what the record says", () => {
    const official = delegates.find(({ id }) => id === "song-il-ho");
    const all = (list: typeof meetings, things: typeof events) => ({
      gaps: gapsAlong(list),
      longest: longestGap(list),
      decades: gapDistribution(list, { by: "decade" }),
      since: timeSinceTalks(list, "2016-02-12"),
      met: official && meetingsOf(list, official),
      faced: official && counterpartsOf(list, official),
      checks: claims.map((claim) => checkClaim({ meetings: list, events: things }, claim)),
      chains: meetings.slice(0, 20).map((one) => chainOf(list, one)),
      followUps: meetings.slice(0, 20).map((one) => followUpsOf({ meetings: list, events: things }, one)),
    });
    const expected = all(meetings, events);
    fc.assert(
      fc.property(inTwoOrders(meetings), inTwoOrders(events), ([list], [things]) => {
        expect(all(list, things)).toEqual(expected);
      }),
      cases(3),
    );
  });

  it("makes no difference to the best match of a name", () => {
    fc.assert(
      fc.property(inTwoOrders(delegates), fc.constantFrom("kim", "song", "リ", "saka", "il"), ([one, other], name) => {
        expect(new Set(findByName(one, name))).toEqual(new Set(findByName(other, name)));
      }),
      runs,
    );
  });
});

describe("the record", () => {
  it("has the same gap both ways between any two meetings, and the one along them", () => {
    const dated = meetings.filter(({ start, end }) => (start ?? end) !== undefined);
    fc.assert(
      fc.property(fc.constantFrom(...dated), fc.constantFrom(...dated), (one, other) => {
        fc.pre(one !== other);
        const gap = gapBetweenTalks(one, other);
        expect(gapBetweenTalks(other, one)).toEqual(gap);
        expect(gap.days.min).toBeLessThanOrEqual(gap.days.max);
        const along = gapsAlong([one, other], { status: ["held", "planned", "postponed", "cancelled", "reported"] });
        expect(along.gaps.map(({ days }) => days)).toEqual([gap.days]);
      }),
      runs,
    );
  });

  it("is silent for one day more the day after, unless something may have been", () => {
    fc.assert(
      fc.property(day, (on) => {
        const since = timeSinceTalks(meetings, on);
        if (since === undefined) return;
        expect(since.days.min).toBeLessThanOrEqual(since.days.max);
        const found = findMeetings(meetings, { status: "held", until: on });
        expect(found).toContain(since.since);
        // Whoever had certainly begun to meet, and had certainly not ended before the day, was meeting on it.
        const begun = findMeetings(meetings, { status: "held", until: on, certain: true });
        const inProgress = findMeetings(begun, { from: on, certain: true });
        expect(inProgress.length === 0 || since.days.max === 0).toBe(true);
      }),
      // A meeting in May 1972 may have begun on the first, and may not.
      { ...runs, examples: [["1972-05-01"]] },
    );
  });
});

describe("postsOn", () => {
  const index = fc.integer({ min: 0, max: 6 });
  const period = fc
    .tuple(index, index)
    .map(([one, other]) => ({ min: Math.min(one, other), max: Math.max(one, other) }));
  const dateOf = ({ min, max }: { readonly min: number; readonly max: number }) =>
    `${dayAt(min)}/${dayAt(max)}` as const;

  it("is certain where every day on which a post can have been taken up and left leaves no doubt", () => {
    fc.assert(
      fc.property(
        fc.option(period, { nil: undefined }),
        fc.option(period, { nil: undefined }),
        period,
        index,
        (from, until, seen, on) => {
          // A delegate who is seen in a post had taken it up and not left it.
          fc.pre((from?.min ?? 0) <= seen.min && (until?.max ?? 9) >= seen.max);
          const firsts = from === undefined ? [seen.min] : between(from.min, Math.min(from.max, seen.min));
          const lasts = until === undefined ? [seen.max] : between(Math.max(until.min, seen.max), until.max);
          const held = new Set(firsts.flatMap((first) => lasts.map((last) => first <= on && on <= last)));
          const one: Delegate = delegate({
            id: "d",
            posts: [
              {
                title: "chief",
                seen: dateOf(seen),
                ...(from === undefined ? {} : { from: dateOf(from) }),
                ...(until === undefined ? {} : { until: dateOf(until) }),
                sources: ["s"],
              },
            ],
          });
          const { posts, caveats } = postsOn(one, dayAt(on));
          expect(posts).toHaveLength(held.has(true) ? 1 : 0);
          expect(caveats.some(({ kind }) => kind === "approximate")).toBe(held.size === 2);
        },
      ),
      runs,
    );
  });

  it("has each post of a career once, whatever the order of the posts", () => {
    const dates = ["2000", "2001/2002", "2001-05", "2003?"] as const;
    fc.assert(
      fc.property(fc.shuffledSubarray([...dates]), (some) => {
        const posts = some.map((seen) => ({ title: seen, seen, sources: ["s"] }));
        const career = careerOf(delegate({ id: "d", posts })).posts;
        expect(career).toEqual(careerOf(delegate({ id: "d", posts: posts.toReversed() })).posts);
        expect(new Set(career.map(({ title }) => title))).toEqual(new Set(some));
      }),
      runs,
    );
  });
});

const between = (min: number, max: number): readonly number[] =>
  Array.from({ length: Math.max(0, max - min + 1) }, (_, offset) => min + offset);

describe("counterpartsOf", () => {
  it("goes both ways: who faced whom was faced as often", () => {
    fc.assert(
      fc.property(someMeetings, (all) => {
        const times = (one: string, other: string): number =>
          counterpartsOf(all, delegate({ id: one })).counterparts.find(({ delegate: id }) => id === other)?.meetings
            .length ?? 0;
        for (const one of people) for (const other of people) expect(times(one, other)).toBe(times(other, one));
      }),
      runs,
    );
  });
});

it("counts the days of a row of certain meetings up to the time from the first to the last", () => {
  fc.assert(
    fc.property(fc.uniqueArray(day, { minLength: 1, maxLength: 20 }), (days) => {
      const { gaps } = gapsAlong(days.map((start) => meeting({ id: start, start, end: start })));
      const { min, max } = boundsOf(days.map(dayNumber));
      expect(gaps.reduce((sum, gap) => sum + gap.days.max, 0)).toBe(max - min);
    }),
    runs,
  );
});
