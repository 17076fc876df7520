import { describe, expect, it } from "vitest";

import {
  accountOf,
  accounts,
  accountsOf,
  changeBetween,
  checkClaim,
  counterpartsOf,
  type Dataset,
  dataset as ours,
  type Day,
  eventsBetween,
  findEvents,
  findMeetings,
  gapDistribution,
  gapsAlong,
  longestGap,
  meetingsOf,
  repatriationRate,
  snapshot,
  timeSeriesOf,
  timeSinceTalks,
  totalOver,
  valueOn,
} from "../../src/index.ts";
import { isSame } from "../../src/internal/changed-fields.ts";
import { dayNumber, dayOfNumber } from "../../src/model/day-span.ts";
import type { Measure } from "../../src/model/indicator.ts";
import { event, figure, holding, indicator, meeting, source } from "../builders.ts";
import { runs } from "../property-runs.ts";

const whole: Dataset = ours;

/** What a helper answers, over a dataset or over what a snapshot of it knows. A claim may have no answer. */
type Ask = (from: Dataset, on: Day, knownOn?: Dataset) => unknown;

const limited = (knownOn: Dataset | undefined) => (knownOn === undefined ? {} : { knownOn });
/** A part of the records, another one for each day: all of them would take too long. */
const some = <T>(records: readonly T[], on: Day): readonly T[] =>
  records.filter((_, index) => index % 5 === dayNumber(on) % 5);
const seriesOf = (from: Dataset, on: Day, knownOn: Dataset | undefined, measure?: Measure) =>
  some(from.indicators, on)
    .filter((one) => measure === undefined || one.measure === measure)
    .map((one) => timeSeriesOf(from.figures, one, limited(knownOn)));
const answerOf = (ask: () => unknown): unknown => {
  try {
    return ask();
  } catch (error) {
    return String(error);
  }
};

const helpers: Readonly<Record<string, Ask>> = {
  timeSeriesOf: (from, on, knownOn) => seriesOf(from, on, knownOn),
  valueOn: (from, on, knownOn) => seriesOf(from, on, knownOn, "stock").map((series) => valueOn(series, on)),
  changeBetween: (from, on, knownOn) =>
    seriesOf(from, on, knownOn, "stock").map((series) => changeBetween(series, "2002-09-17", on)),
  totalOver: (from, on, knownOn) =>
    seriesOf(from, on, knownOn, "flow").map((series) => answerOf(() => totalOver(series, `1959/${on}`))),
  accountOf: (from, on, knownOn) =>
    Object.values(accounts).map((definition) => accountOf(from.figures, definition, { asOf: on, ...limited(knownOn) })),
  accountsOf: (from, _on, knownOn) =>
    Object.values(accounts).map((definition) => accountsOf(from.figures, definition, limited(knownOn))),
  repatriationRate: (from, _on, knownOn) => repatriationRate(from.figures, limited(knownOn)),
  gapsAlong: (from, _on, knownOn) => gapsAlong(from.meetings, limited(knownOn)),
  longestGap: (from, _on, knownOn) => longestGap(from.meetings, { status: ["held", "planned"], ...limited(knownOn) }),
  gapDistribution: (from, _on, knownOn) => gapDistribution(from.meetings, { by: "decade", ...limited(knownOn) }),
  timeSinceTalks: (from, on, knownOn) => timeSinceTalks(from.meetings, on, limited(knownOn)),
  findMeetings: (from, on, knownOn) => [
    findMeetings(from.meetings, { series: "red-cross-talks", ...limited(knownOn) }),
    findMeetings(from.meetings, { until: on, status: "planned", ...limited(knownOn) }),
  ],
  findEvents: (from, on, knownOn) => findEvents(from.events, { on, ...limited(knownOn) }),
  eventsBetween: (from, _on, knownOn) => {
    const [one, other] = (knownOn ?? from).meetings.filter(({ status, start }) => status === "held" && start);
    return one && other && eventsBetween(from.events, one, other, limited(knownOn));
  },
  meetingsOf: (from, on, knownOn) =>
    some(whole.delegates, on).map((delegate) => meetingsOf(from.meetings, delegate, limited(knownOn))),
  counterpartsOf: (from, on, knownOn) =>
    some(whole.delegates, on).map((delegate) => counterpartsOf(from.meetings, delegate, limited(knownOn))),
  checkClaim: (from, on, knownOn) =>
    some(whole.claims, on).map((claim) => answerOf(() => checkClaim(from, claim, limited(knownOn)))),
};

describe("knownOn", () => {
  it("answers as the snapshot does, in every helper, on 200 days", () => {
    // One in five months from 1950 on, and days on which something became known.
    const start = dayNumber("1950-01-01");
    const step = Math.floor((195 * 143) / runs.numRuns);
    const days = Array.from({ length: runs.numRuns }, (_, index) => dayOfNumber(start + index * step));
    const others: readonly Day[] = ["2002-08-19", "2002-09-17", "2012-08-10", "2014-03-04", "2026-11-21"];
    // A comparison by the test runner takes a hundred times as long.
    const differing = [...days, ...others].flatMap((on) => {
      const then = snapshot(whole, on);
      return Object.entries(helpers).flatMap(([helper, ask]) =>
        isSame(ask(whole, on, then), ask(then, on)) ? [] : [`${helper} on ${on}`],
      );
    });
    expect(differing).toEqual([]);
    // Two hundred snapshots: some twenty seconds on a machine that does nothing else.
  }, 180_000);

  it("changes the answer of every helper", () => {
    const then = snapshot(whole, "2002-08-19");
    const same = Object.entries(helpers).filter(
      ([, ask]) => JSON.stringify(ask(whole, "2002-09-01", then)) === JSON.stringify(ask(whole, "2002-09-01")),
    );
    expect(same.map(([helper]) => helper)).toEqual([]);
  });

  it("has as planned what was announced on the 4th and held on the 16th, on the 10th", () => {
    const talks = meeting({
      id: "talks",
      start: "2014-10-16",
      sources: ["report"],
      history: [{ status: "planned", on: "2014-10-04", start: "2014-10-12", sources: ["announcement"] }],
    });
    const record = holding({
      meetings: [meeting({ id: "before", start: "2014-10-01", sources: ["announcement"] }), talks],
      sources: [
        source({ id: "announcement", published: "2014-10-04" }),
        source({ id: "report", published: "2014-10-17" }),
      ],
    });
    const then = snapshot(record, "2014-10-10");
    const found = findMeetings(record.meetings, { status: "planned", knownOn: then });
    expect(found.map(({ id, status, start }) => [id, status, start])).toEqual([["talks", "planned", "2014-10-12"]]);
    expect(gapsAlong(record.meetings, { knownOn: then }).gaps).toEqual([]);
    expect(gapsAlong(record.meetings, { status: ["held", "planned"], knownOn: then }).gaps[0]?.days.max).toBe(11);
    expect(timeSinceTalks(record.meetings, "2014-10-20", { knownOn: then })?.since.id).toBe("before");
    expect(timeSinceTalks(record.meetings, "2014-10-20")?.since.id).toBe("talks");
  });

  it("knows a derived figure when all its parts are", () => {
    const of = (id: string, from: readonly string[], ...sources: readonly string[]) =>
      figure({
        id,
        indicator: "i",
        asOf: "2014",
        sources,
        ...(from.length > 0 && { derived: { from, method: "sum" } }),
      });
    const all = [of("one", [], "early"), of("two", [], "late"), of("sum", ["one", "two"], "early", "late")];
    const record = holding({
      indicators: [indicator({ id: "i" })],
      figures: all,
      sources: [source({ id: "early", published: "2014-03-04" }), source({ id: "late", published: "2015-01-01" })],
    });
    const ids = (on: Day) =>
      timeSeriesOf(all, indicator({ id: "i" }), { knownOn: snapshot(record, on) }).observations.map(
        ({ figure: { id } }) => id,
      );
    expect(ids("2014-12-31")).toEqual(["one"]);
    expect(ids("2015-01-01")).toEqual(["one", "sum", "two"]);
  });

  it("refuses anything but a snapshot", () => {
    const events = [event({ id: "e" })];
    // @ts-expect-error the type knows it too
    expect(() => gapsAlong([], { knownOn: "2014-03-04" })).toThrow(/Expected knownOn to be a snapshot/);
    // @ts-expect-error the type knows it too
    expect(() => findEvents(events, { knownOn: { meetings: [] } })).toThrow(/Expected knownOn to be a snapshot/);
    // @ts-expect-error the type knows it too
    expect(() => findMeetings([], { knowOn: whole })).toThrow(/"knownOn"/);
    for (const claim of whole.claims.slice(0, 1)) {
      // @ts-expect-error the type knows it too
      expect(() => checkClaim(whole, claim, { knownon: whole })).toThrow(/"knownOn"/);
      // @ts-expect-error the type knows it too
      expect(() => checkClaim(whole.meetings, claim)).toThrow(/checkClaim expects a dataset with [a-z]+, not a list/);
      // @ts-expect-error the type knows it too
      expect(() => checkClaim(whole, claim.id)).toThrow(/checkClaim expects a claim, not ".*". Pass the record/);
    }
  });
});
