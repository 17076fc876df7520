import { describe, expect, it } from "vitest";

import {
  type Account,
  type Answer,
  type Attendance,
  type Attendances,
  type AttestedPost,
  type Balance,
  type Bounds,
  boundsOf,
  type Career,
  type Chain,
  type Change,
  type ClaimCheck,
  type CollectionCoverage,
  type Counterpart,
  type Counterparts,
  coverageOf,
  type CoveragePeriod,
  diffDatasets,
  type DatasetDiff,
  type DayCount,
  type Difference,
  type FieldEvidence,
  findByName,
  type FollowUps,
  type Gap,
  type GapDistribution,
  type GapPeriod,
  type GapSequence,
  type HeldPosts,
  type IndicatorTotal,
  type IndicatorValue,
  type InterveningEvents,
  type NameMatch,
  type Observation,
  type Rate,
  type RecordChange,
  type Referrer,
  referrersOf,
  search,
  type SearchMatch,
  snapshot,
  type TimeSeries,
  type TimeSinceTalks,
} from "../../src/index.ts";
import { isHolder } from "../../src/internal/is-object.ts";
import { bothDatasets } from "./answers-over.ts";

/** The keys that an object can have, and those of the objects or lists of objects in it. */
interface Shape {
  readonly keys: readonly string[];
  readonly parts: Readonly<Record<string, Shape>>;
}

/** The shape of a type. A key that is missing here, or that the type does not have, is a compile error. */
const shape = <T>(keys: Readonly<Record<keyof T, true>>, parts: { readonly [K in keyof T]?: Shape } = {}): Shape => ({
  keys: Object.keys(keys),
  // Cast: `Partial` allows for undefined, which nobody writes here.
  parts: parts as Shape["parts"],
});

const answer = { sources: true, caveats: true } as const satisfies Record<keyof Answer, true>;
const bounds = { min: true, max: true } as const satisfies Record<keyof Bounds, true>;
const days = shape<DayCount>({ min: true, max: true });
const observation = shape<Observation>({ date: true, figure: true, ...bounds });
const gap = shape<Gap>({ from: true, to: true, days: true, ...answer }, { days });
const rate = shape<Rate>({
  value: true,
  unit: true,
  numerator: true,
  denominator: true,
  asOf: true,
  period: true,
  ...bounds,
  ...answer,
});
const value = shape<IndicatorValue>(
  { on: true, observations: true, ...bounds, ...answer },
  { observations: observation },
);
const account = shape<Account>({
  id: true,
  figures: true,
  rates: true,
  remainders: true,
  asOf: true,
  period: true,
  event: true,
  others: true,
  ...answer,
});
const post = shape<AttestedPost>({
  organization: true,
  title: true,
  seen: true,
  from: true,
  until: true,
  sources: true,
  first: true,
  last: true,
});
const evidence = shape<FieldEvidence>({ value: true, variants: true, disagreements: true, ...answer });

/** The shape of the answer of each helper. */
const shapes: Readonly<Record<string, Shape>> = {
  accountOf: account,
  accountsOf: shape<Answer & { accounts: true }>({ accounts: true, ...answer }, { accounts: account }),
  balance: shape<Balance>(
    { total: true, parts: true, sum: true, difference: true, balances: true, ...answer },
    { sum: shape<Bounds>(bounds), difference: shape<Difference>(bounds) },
  ),
  careerOf: shape<Career>({ delegate: true, posts: true, ...answer }, { posts: post }),
  chainOf: shape<Chain>({ meeting: true, before: true, after: true, ...answer }),
  changeBetween: shape<Change>({ from: true, to: true, ...bounds, ...answer }, { from: value, to: value }),
  checkClaim: shape<ClaimCheck>({ verdict: true, finding: true, counted: true, ...answer }),
  counterpartsOf: shape<Counterparts>(
    { delegate: true, counterparts: true, ...answer },
    { counterparts: shape<Counterpart>({ delegate: true, side: true, meetings: true }) },
  ),
  eventsBetween: shape<InterveningEvents>({ from: true, to: true, events: true, perhaps: true, ...answer }),
  evidenceByField: evidence,
  evidenceOf: evidence,
  followUpsOf: shape<FollowUps>({ meeting: true, meetings: true, events: true, ...answer }),
  gapBetweenTalks: gap,
  gapDistribution: shape<GapDistribution>(
    { periods: true, ...answer },
    {
      periods: shape<GapPeriod>(
        { period: true, gaps: true, median: true, longest: true },
        { gaps: gap, median: days, longest: days },
      ),
    },
  ),
  gapsAlong: shape<GapSequence>({ gaps: true, ...answer }, { gaps: gap }),
  longestGap: gap,
  meetingsOf: shape<Attendances>(
    { delegate: true, attended: true, ...answer },
    { attended: shape<Attendance>({ meeting: true, delegation: true, member: true }) },
  ),
  postsOn: shape<HeldPosts>({ delegate: true, on: true, posts: true, ...answer }, { posts: post }),
  rate,
  repatriationRate: rate,
  timeSeriesOf: shape<TimeSeries>({ indicator: true, observations: true, ...answer }, { observations: observation }),
  timeSinceTalks: shape<TimeSinceTalks>({ on: true, since: true, days: true, next: true, ...answer }, { days }),
  totalOver: shape<IndicatorTotal>(
    { over: true, observations: true, covering: true, holes: true, ...bounds, ...answer },
    { observations: observation, covering: observation },
  ),
  valueOn: value,
};

/** The paths of the keys of an object that its type does not have. */
function extraIn(found: unknown, { keys, parts }: Shape): readonly string[] {
  if (!isHolder(found)) return [];
  if (Array.isArray(found)) return [...new Set(found.flatMap((one: unknown) => extraIn(one, { keys, parts })))];
  return Object.entries(found).flatMap(([key, part]: [string, unknown]) => {
    if (!keys.includes(key)) return [key];
    const inner = parts[key];
    return inner === undefined ? [] : extraIn(part, inner).map((path) => `${key}.${path}`);
  });
}

describe.each(bothDatasets)("over $name", ({ dataset, answers }) => {
  it("has a shape for each helper", () => {
    expect(Object.keys(shapes).toSorted()).toEqual(Object.keys(answers).toSorted());
  });

  it.each(Object.keys(shapes))("%s answers with the keys of its type, and no others", (name) => {
    const [of, all] = [shapes[name], answers[name]];
    // The answers of `gapsAlong` are followed by its gaps.
    const some = name === "gapsAlong" ? all?.slice(0, 1) : all;
    expect(of && extraIn(some, of)).toEqual([]);
  });

  it("does the same in answers without caveats", () => {
    const { delegates, figures, meetings } = dataset;
    const names = delegates.flatMap((delegate) => findByName(delegates, Object.values(delegate.names)[0] ?? "x"));
    expect(extraIn(names, shape<NameMatch>({ record: true, spelling: true, exact: true }))).toEqual([]);
    const found = search(dataset, meetings[0]?.title ?? "");
    expect(found.length).toBeGreaterThan(0);
    const match = shape<SearchMatch>({ collection: true, record: true, in: true, path: true, text: true });
    expect(extraIn(found, match)).toEqual([]);
    const referrers = delegates.flatMap(({ id }) => referrersOf(dataset, { collection: "delegates", id }));
    expect(extraIn(referrers, shape<Referrer>({ collection: true, record: true, paths: true }))).toEqual([]);
    const coverage = shape<CollectionCoverage>(
      { collection: true, records: true, undated: true, first: true, last: true, periods: true },
      { periods: shape<CoveragePeriod>({ period: true, records: true }) },
    );
    expect(extraIn(coverageOf(dataset), coverage)).toEqual([]);
    const diff = shape<DatasetDiff>(
      { bump: true, changes: true },
      {
        changes: shape<RecordChange>({
          collection: true,
          id: true,
          formerId: true,
          kind: true,
          fields: true,
          bump: true,
        }),
      },
    );
    expect(extraIn(diffDatasets(snapshot(dataset, "2014-06-30"), dataset), diff)).toEqual([]);
    expect(
      extraIn(
        figures.map((figure) => boundsOf(figure)),
        shape<Bounds>(bounds),
      ),
    ).toEqual([]);
  });
});

it("finds a key that is not of the type, at any depth", () => {
  const found = { on: 1, observations: [{ date: "2014", figure: {}, min: 1, id: "x" }], figure: {} };
  expect(extraIn(found, value)).toEqual(["observations.id", "figure"]);
});
