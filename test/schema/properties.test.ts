import fc from "fast-check";
import { describe, expect, it } from "vitest";

import { excerpt } from "../../src/index.ts";
import { collectionsFrom, type Dataset } from "../../src/model/dataset.ts";
import { type CollectionName, collectionNames } from "../../src/model/ids.ts";
import { checkDataset, defineDataset, extendDataset, parseDataset } from "../../src/schema/index.ts";
import { oddDataset } from "../arbitraries.ts";
import { cases } from "../property-runs.ts";
import { secondDataset } from "../second-dataset/read.ts";

/** A few datasets of every form, made once so that there is time for many cases. */
const datasets: readonly Dataset[] = [
  excerpt(secondDataset, secondDataset.meetings.slice(2, 4)),
  ...fc.sample(oddDataset, { numRuns: 20, seed: cases(1).seed }),
];
const anyDataset = fc.constantFrom(...datasets);
const turned = (dataset: Dataset): Dataset => ({
  ...dataset,
  ...collectionsFrom((name) => dataset[name].toReversed()),
});

const isFrozen = (value: unknown): boolean =>
  typeof value !== "object" || value === null || (Object.isFrozen(value) && Object.values(value).every(isFrozen));

describe("any dataset", () => {
  it("is read from JSON as it is, again and again, into a frozen copy", () => {
    fc.assert(
      fc.property(anyDataset, fc.boolean(), (dataset, turns) => {
        const given: unknown = JSON.parse(JSON.stringify(turns ? turned(dataset) : dataset));
        const before = JSON.stringify(given);
        const read = parseDataset(given);
        expect(JSON.stringify(given)).toBe(before);
        expect(read).toEqual(turns ? turned(dataset) : dataset);
        expect(parseDataset(read)).toEqual(read);
        expect(isFrozen(read)).toBe(true);
      }),
      cases(50),
    );
  });

  it("is the same when it is defined, and when it is extended by a part of itself", () => {
    const part = fc.tuple(anyDataset, fc.subarray([...collectionNames]));
    fc.assert(
      fc.property(part, ([dataset, names]) => {
        // Cast: the ids are not known to the compiler.
        expect(defineDataset(dataset as never)).toEqual(dataset);
        const additions = Object.fromEntries(names.map((name) => [name, dataset[name]]));
        expect(extendDataset(dataset, additions as never)).toEqual(dataset);
      }),
      cases(50),
    );
  });

  it("has the same problems in any order of its records, where a record is missing", () => {
    const damaged = anyDataset.chain((dataset) =>
      fc.tuple(
        fc.constant(dataset),
        fc.constantFrom<CollectionName>("sources", "places", "indicators", "meetings", "figures", "organizations"),
        fc.nat(3),
      ),
    );
    const places = (dataset: Dataset): readonly string[] =>
      checkDataset(dataset)
        .map(({ record, path }) => `${record}, ${path}`)
        .toSorted();
    let count = 0;
    fc.assert(
      fc.property(damaged, ([dataset, name, at]) => {
        const broken = { ...dataset, [name]: dataset[name].filter((_, index) => index !== at) };
        const found = places(broken);
        expect(places(turned(broken))).toEqual(found);
        count += found.length;
      }),
      cases(50),
    );
    expect(count).toBeGreaterThan(0);
  });
});
