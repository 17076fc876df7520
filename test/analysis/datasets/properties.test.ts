import fc from "fast-check";
import { describe, expect, it } from "vitest";

import {
  coverageOf,
  type Dataset,
  dataset as ours,
  type DatasetDiff,
  type Day,
  diffDatasets,
  earliest,
  type Edtf,
  excerpt,
  referencesOf,
  referrersOf,
  search,
  snapshot,
} from "../../../src/index.ts";
import { isSame } from "../../../src/internal/changed-fields.ts";
import { collectionsFrom } from "../../../src/model/dataset.ts";
import { type CollectionName, collectionNames } from "../../../src/model/ids.ts";
import { checkDataset } from "../../../src/schema/index.ts";
import { day } from "../../arbitraries.ts";
import { cases } from "../../property-runs.ts";
import { parts } from "./parts.ts";

const dataset: Dataset = ours;
type AnyRecord = Dataset[CollectionName][number];

const anyDay = fc.oneof(day, fc.constantFrom<Day>("2002-09-17", "2012-08-09", "2014-03-03", "2026-11-22"));

const anyPart = fc.constantFrom(...parts);
/** A part, and some of its meetings. */
const partWithMeetings = anyPart.chain((part) => fc.tuple(fc.constant(part), fc.subarray([...part.meetings])));
const most = cases(100);

/** A dataset with every collection in another order. */
const turnedOf = (some: Dataset): Dataset => ({
  ...some,
  ...collectionsFrom((name) => some[name].toReversed()),
});
const turned = turnedOf(dataset);
/** A dataset with its collections in the order of the ids. */
const ordered = (some: Dataset): Dataset => ({
  ...some,
  ...collectionsFrom((name) => [...some[name]].toSorted((a: AnyRecord, b: AnyRecord) => (a.id < b.id ? -1 : 1))),
});

describe("a snapshot", () => {
  it("of a snapshot is that of the earlier day", () => {
    fc.assert(
      fc.property(anyPart, anyDay, anyDay, (some, a, b) => {
        expect(isSame(snapshot(snapshot(some, a), b), snapshot(some, a < b ? a : b))).toBe(true);
      }),
      { ...most, examples: [[dataset, "2014-03-03", "1999-12-31"]] },
    );
  });

  it("has the same records whatever their order, and is a valid dataset", () => {
    fc.assert(
      fc.property(anyPart, anyDay, (some, on) => {
        const then = snapshot(some, on);
        expect(isSame(ordered(snapshot(turnedOf(some), on)), ordered(then))).toBe(true);
        expect(checkDataset(then)).toEqual([]);
      }),
      { ...most, examples: [[dataset, "2012-08-09"]] },
    );
  });

  it("has no figure, event or meeting before its time, and no source before it was published", () => {
    fc.assert(
      fc.property(anyPart, anyDay, (some, on) => {
        const { figures, events, meetings, sources, places } = snapshot(some, on);
        const isLater = (date: Edtf | undefined) => date !== undefined && (earliest(date) ?? "") > on;
        const ofPlaces = new Set(places.flatMap((place) => place.sources));
        expect(figures.filter(({ asOf, period }) => isLater(asOf ?? period))).toEqual([]);
        expect(events.filter(({ status, date }) => status === undefined && isLater(date))).toEqual([]);
        expect(meetings.filter(({ status, start }) => status === "held" && isLater(start))).toEqual([]);
        expect(
          sources.filter(({ id, published, accessed }) => !ofPlaces.has(id) && isLater(published) && isLater(accessed)),
        ).toEqual([]);
      }),
      { ...most, examples: [[dataset, "2014-07-04"]] },
    );
  });
});

describe("an excerpt", () => {
  it("of an excerpt about the same meetings is the same, and so is one of the meetings in another order", () => {
    fc.assert(
      fc.property(partWithMeetings, ([whole, meetings]) => {
        const part = excerpt(whole, meetings);
        expect(isSame(excerpt(part, meetings), part)).toBe(true);
        expect(isSame(excerpt(whole, meetings.toReversed()), part)).toBe(true);
        expect(isSame(ordered(excerpt(turnedOf(whole), meetings)), ordered(part))).toBe(true);
      }),
      { ...most, examples: [[[dataset, dataset.meetings.slice(80, 90)]]] },
    );
  });

  it("is a valid dataset with exactly these meetings, and no record that another dataset would not have", () => {
    fc.assert(
      fc.property(partWithMeetings, ([whole, meetings]) => {
        const part = excerpt(whole, meetings);
        expect(checkDataset(part)).toEqual([]);
        expect(part.meetings.map(({ id }) => id)).toEqual(meetings.map(({ id }) => id));
        for (const name of collectionNames) {
          const ids = new Set(whole[name].map(({ id }) => id));
          expect(part[name].filter(({ id }) => !ids.has(id))).toEqual([]);
        }
      }),
      { ...most, examples: [[[dataset, dataset.meetings.slice(100, 110)]]] },
    );
  });
});

/** The newer version, made from the older one and the differences; a list is one value. */
function applied(before: Dataset, after: Dataset, { changes }: DatasetDiff): Dataset {
  const removed = new Set(
    changes.filter(({ kind }) => kind === "removed").map(({ collection, id }) => `${collection} ${id}`),
  );
  const added = new Set(
    changes.filter(({ kind }) => kind === "added").map(({ collection, id }) => `${collection} ${id}`),
  );
  const collections = collectionsFrom((name) => [
    ...before[name]
      .filter(({ id }) => !removed.has(`${name} ${id}`))
      .map((record: AnyRecord) => {
        const copy = structuredClone(record);
        for (const { field, ...values } of changes.find(
          ({ collection, id, kind }) => kind === "changed" && collection === name && id === record.id,
        )?.fields ?? []) {
          const steps = field.split(".");
          const last = steps.pop() ?? "";
          let holder: object = copy;
          for (const step of steps) {
            if (!Object.hasOwn(holder, step)) Reflect.set(holder, step, {});
            holder = Object(Reflect.get(holder, step));
          }
          if ("after" in values) Reflect.set(holder, last, values.after);
          else Reflect.deleteProperty(holder, last);
        }
        return copy;
      }),
    ...after[name].filter(({ id }) => added.has(`${name} ${id}`)),
  ]);
  // What a dataset says about itself is not compared.
  return { ...before, about: after.about, ...collections };
}

/** An object without objects that became empty. */
const withoutEmpty = (value: unknown): unknown =>
  JSON.parse(JSON.stringify(value), (_key, part: unknown) =>
    typeof part === "object" && part !== null && !Array.isArray(part) && Object.keys(part).length === 0
      ? undefined
      : part,
  );

describe("the differences between two datasets", () => {
  it("are none between equal ones, in whatever order", () => {
    expect(diffDatasets(dataset, turned)).toEqual({ bump: "none", changes: [] });
    expect(diffDatasets(dataset, structuredClone(dataset))).toEqual({ bump: "none", changes: [] });
  });

  it("lead from the one to the other, and turn round with them", () => {
    fc.assert(
      fc.property(anyPart, anyPart, anyDay, anyDay, (some, others, a, b) => {
        const [one, other] = [snapshot(some, a), snapshot(others, b)];
        const there = diffDatasets(one, other);
        expect(isSame(withoutEmpty(ordered(applied(one, other, there))), withoutEmpty(ordered(other)))).toBe(true);
        const turn = { added: "removed", removed: "added", renamed: "renamed", changed: "changed" } as const;
        const keys = ({ changes }: DatasetDiff, turnsRound: boolean) =>
          changes
            .map(
              ({ collection, id, kind, fields }) =>
                `${collection} ${id} ${turnsRound ? turn[kind] : kind} ${fields.length}`,
            )
            .toSorted();
        expect(keys(diffDatasets(other, one), true)).toEqual(keys(there, false));
      }),
      { ...most, examples: [[dataset, dataset, "2002-09-17", "2014-03-03"]] },
    );
  });

  it("leave both as they are", () => {
    const [one, other] = [structuredClone(snapshot(dataset, "2002-09-17")), structuredClone(dataset)];
    const before = structuredClone([one, other]);
    diffDatasets(one, other);
    snapshot(one, "1999-01-01");
    excerpt(other, other.meetings.slice(0, 20));
    coverageOf(other);
    search(other, "Beijing");
    expect(isSame([one, other], before)).toBe(true);
  });
});

describe("what refers to a record", () => {
  it("is what has a reference to it, on every path", () => {
    const targetsIn = (some: Dataset) =>
      collectionNames.flatMap((collection) => some[collection].map(({ id }) => ({ collection, id })));
    const targets = anyPart.chain((some) => fc.tuple(fc.constant(some), fc.constantFrom(...targetsIn(some))));
    fc.assert(
      fc.property(targets, ([some, target]) => {
        const expected = collectionNames.flatMap((collection) =>
          some[collection].flatMap((record: AnyRecord) => {
            const paths = referencesOf(collection, record).filter(
              (one) => one.collection === target.collection && one.id === target.id,
            );
            return paths.length === 0 ? [] : [[collection, record.id, paths.map(({ path }) => path)]];
          }),
        );
        expect(
          referrersOf(some, target).map(({ collection, record, paths }) => [collection, record.id, paths]),
        ).toEqual(expected);
      }),
      { ...most, examples: [[[dataset, { collection: "places", id: "beijing" }]]] },
    );
  });
});

describe("what a dataset has", () => {
  it("is counted whatever the order, and every record once", () => {
    fc.assert(
      fc.property(anyPart, anyDay, (whole, on) => {
        const some = snapshot(whole, on);
        expect(coverageOf(turnedOf(some))).toEqual(coverageOf(some));
        for (const { collection, records, undated, periods, first, last } of coverageOf(some)) {
          expect(records).toBe(some[collection].length);
          expect(periods.reduce((sum, period) => sum + period.records, undated)).toBe(records);
          expect((first ?? "") <= (last ?? "no day")).toBe(true);
        }
      }),
      { ...most, examples: [[dataset, "2026-11-22"]] },
    );
  });

  it("is found by words whatever the order", () => {
    const found = (some: Dataset, words: string) =>
      search(some, words)
        .map(({ collection, record, in: place }) => `${collection} ${record.id} ${place}`)
        .toSorted();
    for (const words of ["Beijing", "remains", "송일호", "grave visits 2012", "nothing of the kind"])
      expect(found(turned, words)).toEqual(found(dataset, words));
    const words = fc.constantFrom("remains", "red cross", "visit", "il", "송", "2014", "Shenyang talks", "x");
    fc.assert(
      fc.property(anyPart, words, (some, name) => {
        expect(found(turnedOf(some), name)).toEqual(found(some, name));
      }),
      most,
    );
  });
});
