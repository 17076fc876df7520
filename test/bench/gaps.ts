import { rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";

import { DuckDBInstance } from "@duckdb/node-api";
import { compareAsc } from "date-fns/compareAsc";
import { differenceInCalendarDays } from "date-fns/differenceInCalendarDays";
import { parseISO } from "date-fns/parseISO";

import { gapsAlong } from "../../src/analysis/index.ts";
import type { Meeting } from "../../src/model/meeting.ts";
import { randomMeetings } from "./generate.ts";
import { timesOf } from "./measure.ts";
import { areOthersInstalled, other, versionOf } from "./others.ts";
import { count, milliseconds, type Section, times } from "./section.ts";
import { loopOfGaps } from "./talks.ts";

/** A way to the lengths of all gaps, in days. */
type GapsOf = (meetings: readonly Meeting[]) => readonly number[];

/** The same loop for any kind of date. */
const loopWith =
  <D>(read: (day: string) => D, compare: (a: D, b: D) => number, daysBetween: (a: D, b: D) => number): GapsOf =>
  (meetings) => {
    const dated = meetings.map(({ start = "", end = "" }) => ({ start: read(start), end: read(end) }));
    dated.sort((a, b) => compare(a.start, b.start));
    const [first, ...others] = dated;
    if (first === undefined) return [];
    let last = first.end;
    return others.map(({ start, end }) => {
      const gap = Math.max(0, daysBetween(last, start));
      if (compare(end, last) > 0) last = end;
      return gap;
    });
  };

const dateFnsLoop = loopWith(parseISO, compareAsc, (a, b) => differenceInCalendarDays(b, a));

/** What the loop uses of luxon. */
interface LuxonDate {
  toMillis(): number;
  diff(other: LuxonDate, unit: "days"): { readonly days: number };
}
interface Luxon {
  readonly DateTime: { fromISO(day: string, options: { readonly zone: "utc" }): LuxonDate };
}

function luxonLoop(): GapsOf {
  const { DateTime } = other<Luxon>("luxon");
  return loopWith(
    (day) => DateTime.fromISO(day, { zone: "utc" }),
    (a, b) => a.toMillis() - b.toMillis(),
    (a, b) => b.diff(a, "days").days,
  );
}

/** What the loop uses of Day.js. */
interface DayjsDate {
  valueOf(): number;
  diff(other: DayjsDate, unit: "day"): number;
}
interface Dayjs {
  (day: string): DayjsDate;
  extend(plugin: unknown): void;
  utc(day: string): DayjsDate;
}

function dayjsLoop(): GapsOf {
  const dayjs = other<Dayjs>("dayjs");
  dayjs.extend(other("dayjs/plugin/utc"));
  return loopWith(
    (day) => dayjs.utc(day),
    (a, b) => a.valueOf() - b.valueOf(),
    (a, b) => b.diff(a, "day"),
  );
}

const gapQuery = `
  SELECT greatest(0, date_diff('day', max("end") OVER (
    ORDER BY start, "end", id ROWS BETWEEN UNBOUNDED PRECEDING AND 1 PRECEDING), start)) AS days
  FROM meetings WHERE status = 'held' ORDER BY start, "end", id`;

/** DuckDB with the meetings in a table, and from a file of JSON on. */
async function duckDb(meetings: readonly Meeting[]) {
  const file = path.join(tmpdir(), `bench-meetings-${process.pid}.json`);
  writeFileSync(file, JSON.stringify(meetings));
  const connection = await (await DuckDBInstance.create(":memory:")).connect();
  const load = () =>
    connection.run(
      `CREATE OR REPLACE TABLE meetings AS SELECT id, status, start::DATE AS start, "end"::DATE AS "end" FROM read_json('${file}')`,
    );
  const query = async (): Promise<readonly number[]> => {
    const [days = []] = (await connection.runAndReadAll(gapQuery)).getColumns();
    return days.slice(1).map(Number);
  };
  await load();
  return {
    query,
    loadAndQuery: async () => {
      await load();
      return query();
    },
    close: () => {
      connection.closeSync();
      rmSync(file);
    },
  };
}

const sum = (numbers: readonly number[]): number => numbers.reduce((one, another) => one + another, 0);

/** The gaps along many meetings, with this library and with others. All have to come to the same result. */
export async function gapsSection(sizes: readonly number[] = [10_000]): Promise<Section> {
  const rows: (readonly string[])[] = [];
  const losses = new Set<string>();
  for (const size of sizes) {
    const meetings = randomMeetings(size);
    // One size after another, or each would measure the other.
    // oxlint-disable-next-line no-await-in-loop
    const database = await duckDb(meetings);
    const ours = "`gapsAlong`, with records, sources and caveats";
    const calls: Readonly<Record<string, () => readonly number[] | Promise<readonly number[]>>> = {
      [ours]: () => gapsAlong(meetings).gaps.map(({ days }) => days.max),
      "a loop by hand with `Date.parse`": () => loopOfGaps(meetings),
      [`a loop with date-fns ${versionOf("date-fns")}`]: () => dateFnsLoop(meetings),
      ...(areOthersInstalled() && {
        [`a loop with luxon ${versionOf("luxon")}`]: () => luxonLoop()(meetings),
        [`a loop with Day.js ${versionOf("dayjs")}`]: () => dayjsLoop()(meetings),
      }),
      [`DuckDB ${versionOf("@duckdb/node-api")}, the table loaded`]: database.query,
      "DuckDB, from a file of JSON on": database.loadAndQuery,
    };
    const expected = sum(loopOfGaps(meetings));
    for (const [name, call] of Object.entries(calls)) {
      // oxlint-disable-next-line no-await-in-loop
      const found = sum(await call());
      if (found !== expected) throw new Error(`${name} found gaps of ${found} days in all, not ${expected}.`);
    }
    // oxlint-disable-next-line no-await-in-loop
    const timings = await timesOf(calls);
    database.close();
    const own = timings.find(({ name }) => name === ours)?.median ?? 0;
    for (const { name, median, spread } of timings) {
      rows.push([count(size), name, milliseconds(median), `± ${milliseconds(spread)}`, times(median / own)]);
      if (median < own) losses.add(`${name} is faster among ${count(size)} (${times(own / median)}).`);
    }
  }
  return {
    title: "Gaps: what you would write instead",
    about:
      "The lengths of all gaps along random meetings of one to five days. Each loop reads every date once, sorts, and keeps the last day so far; all results are compared. Only `gapsAlong` accepts uncertain dates (`2002-10`, `1960~`), and says on what sources each gap rests.",
    columns: ["meetings", "with", "ms", "spread", "ours is 1"],
    rows,
    losses: [...losses],
  };
}
