import fc from "fast-check";
import { describe, expect, it } from "vitest";

import { checkClaim } from "../../../src/analysis/evidence/check-claim.ts";
import { eventsBetween } from "../../../src/analysis/talks/events-between.ts";
import { findMeetings } from "../../../src/analysis/talks/find-meetings.ts";
import { gapBetweenTalks } from "../../../src/analysis/talks/gap-between-talks.ts";
import { gapDistribution } from "../../../src/analysis/talks/gap-distribution.ts";
import { gapsAlong } from "../../../src/analysis/talks/gaps-along.ts";
import { longestGap } from "../../../src/analysis/talks/longest-gap.ts";
import { timeSinceTalks } from "../../../src/analysis/talks/time-since-talks.ts";
import { getMeeting, meetings as record } from "../../../src/index.ts";
import { freeze } from "../../../src/internal/freeze.ts";
import type { Claim } from "../../../src/model/claim.ts";
import { dayNumber } from "../../../src/model/day-span.ts";
import type { Meeting } from "../../../src/model/meeting.ts";
import { runs } from "../../property-runs.ts";
import {
  boundsOf,
  combinations,
  dayAt,
  dayIndex,
  type Days,
  datedWorld,
  eventWorld,
  world,
  type World,
  worlds,
} from "./worlds.ts";

// Each answer is compared with what is true on every concrete day that all fields of the meetings allow: its range has to
// contain that, and may not be wider.

const meetingsOf = (all: readonly World[]) => freeze(all.map(({ meeting }) => meeting));
const apart = (from: Days, to: Days): number => Math.max(0, to[0] - from[1]);

/** The gaps in a row of meetings whose days are known, each with the day on which it began. */
function trueGaps(days: readonly Days[]): readonly { readonly began: number; readonly length: number }[] {
  const sorted = days.toSorted((a, b) => a[0] - b[0] || a[1] - b[1]);
  return sorted.slice(1).map(([start], count) => {
    const began = Math.max(...sorted.slice(0, count + 1).map(([, end]) => end));
    return { began, length: Math.max(0, start - began) };
  });
}

describe("the days of a meeting", () => {
  it("are bounded by all its fields", () => {
    // As the record had these talks before a page with their first day was found.
    const june = getMeeting("1995-06-23-japan-rice");
    const october = { ...getMeeting("1995-09-30-beijing-rice"), start: "1995-10~" } as const;
    const whole = record.map((entry) => (entry.id === october.id ? october : entry));
    expect(october.end).toBe("1995-10-03");
    expect(gapBetweenTalks<Meeting>(june, october).days).toEqual({ min: 93, max: 95 });
    expect(gapsAlong<Meeting>([june, october]).gaps.map(({ days }) => days)).toEqual([{ min: 93, max: 95 }]);
    // It began by 3 October at the latest: seven days before the tenth it had ended.
    expect(timeSinceTalks<Meeting>(whole, "1995-10-10")).toMatchObject({ since: october, days: { min: 7, max: 7 } });
    expect(findMeetings<Meeting>([october], { on: "1995-10-10" })).toEqual([]);
  });
});

describe("gapBetweenTalks", () => {
  it("is the range of what is true, whatever order the dates allow, and the same both ways", () => {
    fc.assert(
      fc.property(datedWorld("one"), datedWorld("other"), (one, other) => {
        const truth = boundsOf(
          one.days.flatMap((days) => other.days.map((others) => Math.max(apart(days, others), apart(others, days)))),
        );
        const gap = gapBetweenTalks(freeze(one.meeting), freeze(other.meeting));
        expect(gap.days).toEqual(truth);
        expect(gapBetweenTalks(other.meeting, one.meeting)).toEqual(gap);
      }),
      runs,
    );
  });

  it("is none from a meeting to itself", () => {
    fc.assert(
      fc.property(datedWorld("one"), ({ meeting }) => {
        expect(gapBetweenTalks(meeting, meeting).days).toEqual({ min: 0, max: 0 });
      }),
      runs,
    );
  });

  it("is refused where no days can be counted", () => {
    fc.assert(
      fc.property(
        world("one").filter(({ days }) => days.length === 0),
        datedWorld("other"),
        (one, other) => {
          expect(() => gapBetweenTalks(one.meeting, other.meeting)).toThrow('Cannot count days from the meeting "one"');
          expect(gapsAlong([one.meeting, other.meeting])).toMatchObject({
            gaps: [],
            caveats: [{ kind: "passed-over", records: [{ id: "one" }] }],
          });
        },
      ),
      runs,
    );
  });
});

describe("gapsAlong", () => {
  it("gives for the first gap, the second and so on the range of what is true", () => {
    fc.assert(
      fc.property(worlds(4), (all) => {
        const lengths: number[][] = all.slice(1).map(() => []);
        for (const days of combinations(all))
          for (const [index, { length }] of trueGaps(days).entries()) lengths[index]?.push(length);
        const { gaps } = gapsAlong(meetingsOf(all));
        expect(gaps.map(({ days }) => days)).toEqual(lengths.map(boundsOf));
      }),
      runs,
    );
  });

  it("is the gap between the two if there are two", () => {
    fc.assert(
      fc.property(datedWorld("a"), datedWorld("b"), (one, other) => {
        const { from, to, days } = gapBetweenTalks(one.meeting, other.meeting);
        expect(gapsAlong([other.meeting, one.meeting]).gaps).toMatchObject([{ from, to, days }]);
      }),
      runs,
    );
  });

  it("says so where the days of a gap follow from other meetings than its own", () => {
    fc.assert(
      fc.property(worlds(4), (all) => {
        const daysOf = new Map(all.map((one) => [one.meeting, one.days]));
        for (const { from, to, days, caveats, sources } of gapsAlong(meetingsOf(all)).gaps) {
          const [before = [], after = []] = [daysOf.get(from), daysOf.get(to)];
          const own = boundsOf(before.flatMap((one) => after.map((other) => apart(one, other))));
          const others = caveats.filter(({ message }) => message.includes("may have"));
          const isOwn = days.max === 0 || (days.min === own.min && days.max === own.max);
          expect(isOwn || others.length > 0).toBe(true);
          // Whoever is named in a caveat is among the sources.
          const named = caveats.flatMap(({ records }) => records.map(({ id }) => id));
          for (const id of named)
            expect(sources.some((source) => source === `source-of-${id}` || source === `session-of-${id}`)).toBe(true);
        }
      }),
      runs,
    );
  });
});

describe("longestGap", () => {
  it("is certainly as long as it says, and names those that may be longer", () => {
    fc.assert(
      fc.property(worlds(4), (all) => {
        const longest = longestGap(meetingsOf(all));
        expect(longest === undefined).toBe(all.length < 2);
        if (longest === undefined) return;
        const rivals = gapsAlong(meetingsOf(all)).gaps.filter(({ days }) => days.max > longest.days.min);
        const most = Math.max(longest.days.min, ...rivals.map(({ days }) => days.max));
        for (const days of combinations(all)) {
          const truth = Math.max(...trueGaps(days).map(({ length }) => length));
          expect(truth).toBeGreaterThanOrEqual(longest.days.min);
          expect(truth).toBeLessThanOrEqual(most);
        }
        expect(longest.caveats.filter(({ kind }) => kind === "differs").length).toBe(
          rivals.filter(({ from, to }) => from !== longest.from || to !== longest.to).length,
        );
      }),
      runs,
    );
  });
});

describe("gapDistribution", () => {
  it("puts a gap into a year only if it certainly began in it, and gives the range of the median and the longest", () => {
    fc.assert(
      fc.property(worlds(4), (all) => {
        const { gaps } = gapsAlong(meetingsOf(all));
        const { periods, caveats } = gapDistribution(meetingsOf(all), { by: "year" });
        const counted = periods.flatMap((period) => period.gaps);
        const leftOut = caveats.filter(({ kind }) => kind === "passed-over");
        expect(counted.length + leftOut.length).toBe(gaps.length);
        for (const { period, gaps: own, median, longest } of periods) {
          const places = own.map((gap) => gaps.findIndex(({ from, to }) => from === gap.from && to === gap.to));
          for (const days of combinations(all)) {
            const truth = places.map((place) => trueGaps(days)[place] ?? { began: Number.NaN, length: Number.NaN });
            for (const { began } of truth) expect(dayAt(began).slice(0, 4)).toBe(period);
            const lengths = truth.map(({ length }) => length).toSorted((a, b) => a - b);
            const middle = lengths.length / 2;
            const trueMedian = ((lengths[Math.ceil(middle) - 1] ?? 0) + (lengths[Math.floor(middle)] ?? 0)) / 2;
            expect(trueMedian).toBeGreaterThanOrEqual(median.min);
            expect(trueMedian).toBeLessThanOrEqual(median.max);
            expect(lengths.at(-1)).toBeGreaterThanOrEqual(longest.min);
            expect(lengths.at(-1)).toBeLessThanOrEqual(longest.max);
          }
        }
      }),
      runs,
    );
  });
});

describe("timeSinceTalks", () => {
  it("is the range of what is true, and undefined only if there may have been none", () => {
    fc.assert(
      fc.property(worlds(3), dayIndex, (all, on) => {
        const since = timeSinceTalks(meetingsOf(all), dayAt(on));
        const lengths: number[] = [];
        let mayBeNone = false;
        for (const days of combinations(all)) {
          const begun = days.filter(([start]) => start <= on).map(([, end]) => end);
          if (begun.length === 0) mayBeNone = true;
          else lengths.push(Math.max(0, on - Math.max(...begun)));
        }
        expect(since === undefined).toBe(mayBeNone);
        if (since === undefined) return;
        expect(since.days).toEqual(boundsOf(lengths));
        const after = all.filter(({ days }) => days.every(([start]) => start > on));
        expect(since.next === undefined).toBe(after.length === 0);
      }),
      runs,
    );
  });
});

describe("findMeetings", () => {
  it("finds a meeting if it may have had a day in a time, and certainly if it had one whatever its days were", () => {
    fc.assert(
      fc.property(datedWorld("one"), dayIndex, dayIndex, fc.boolean(), ({ meeting, days }, one, other, isOn) => {
        const [opening, closing] = isOn ? [one, one] : [Math.min(one, other), Math.max(one, other)];
        const query = isOn ? { on: dayAt(one) } : { from: dayAt(opening), until: dayAt(closing) };
        const hasDay = ([start, end]: Days): boolean => Math.max(start, opening) <= Math.min(end, closing);
        expect(findMeetings(freeze([meeting]), query)).toHaveLength(days.some(hasDay) ? 1 : 0);
        expect(findMeetings([meeting], { ...query, certain: true })).toHaveLength(days.every(hasDay) ? 1 : 0);
      }),
      runs,
    );
  });
});

describe("eventsBetween", () => {
  it("tells what is certainly between two meetings from what may be, whatever their days were", () => {
    fc.assert(
      fc.property(datedWorld("a"), datedWorld("b"), eventWorld, (one, other, { event, days }) => {
        const answers = new Set<boolean>();
        for (const [first = [0, 0], second = [0, 0]] of combinations([one, other])) {
          const [opening, closing] = first[1] < second[0] ? [first[1], second[0]] : [second[1], first[0]];
          for (const [start, end] of days) answers.add(Math.max(start, opening + 1) <= Math.min(end, closing - 1));
        }
        const found = eventsBetween(freeze([event]), one.meeting, other.meeting);
        expect(found.events).toHaveLength(answers.has(false) ? 0 : 1);
        expect(found.perhaps).toHaveLength(answers.has(false) && answers.has(true) ? 1 : 0);
        expect(eventsBetween([event], other.meeting, one.meeting)).toEqual(found);
      }),
      runs,
    );
  });
});

describe("checkClaim", () => {
  it("agrees with the lengths that are true on some of the days, and with no other", () => {
    const claim = (days: number): Claim => ({
      id: "c",
      says: "A claim",
      verdict: "agrees",
      sources: ["s"],
      kind: "first-in",
      about: "m1",
      scope: { collection: "meetings" },
      length: { value: days, unit: "days", qualifier: "exact" },
    });
    fc.assert(
      fc.property(datedWorld("m0"), datedWorld("m1"), fc.integer({ min: 1, max: 12 }), (one, about, length) => {
        // Only where it is certain which came first: a claim names the one before.
        fc.pre(one.days.every(([start]) => about.days.every(([other]) => start < other)));
        const truth = boundsOf(one.days.flatMap((days) => about.days.map((others) => apart(days, others))));
        const { verdict } = checkClaim({ meetings: [about.meeting, one.meeting], events: [] }, claim(length));
        expect(verdict).toBe(truth.min <= length && length <= truth.max ? "agrees" : "differs");
      }),
      runs,
    );
  });
});

it("counts days as numbers from 1970 on", () => {
  expect([dayNumber("1970-01-01"), dayNumber("1969-12-31"), dayNumber("0000-01-01")]).toEqual([0, -1, -719_528]);
});
