import fc from "fast-check";
import { describe, expect, it } from "vitest";

import {
  collectionNames,
  type Dataset,
  disagreementsOf,
  evidenceByField,
  evidenceOf,
  getterOf,
  recordById,
  type Reference,
  referencesOf,
  sourcesOf,
} from "../../../src/index.ts";
import { collectionsFrom } from "../../../src/model/dataset.ts";
import { oddDataset } from "../../arbitraries.ts";
import { cases, runs } from "../../property-runs.ts";
import { secondDataset } from "../../second-dataset/read.ts";

type AnyRecord = { readonly id: string };

/** A few datasets of every form, made once so that there is time for many questions about them. */
const datasets: readonly Dataset[] = [secondDataset, ...fc.sample(oddDataset, { numRuns: 20, seed: cases(1).seed })];

/** A dataset and a record in it. */
const question = fc
  .constantFrom(...datasets)
  .chain((dataset) =>
    fc.tuple(
      fc.constant(dataset),
      fc.constantFrom(
        ...collectionNames.flatMap((collection) =>
          dataset[collection].map((record: AnyRecord) => ({ collection, id: record.id, record })),
        ),
      ),
    ),
  );
const turned = (dataset: Dataset): Dataset => ({
  ...dataset,
  ...collectionsFrom((name) => dataset[name].toReversed()),
});
const idsOf = (list: readonly AnyRecord[]): ReadonlySet<string> => new Set(list.map(({ id }) => id));

describe("the sources of any record", () => {
  it("are those that it refers to on any path, each once", () => {
    fc.assert(
      fc.property(question, ([{ figures }, { collection, id, record }]) => {
        const cited = referencesOf(collection, record as never).filter(
          ({ collection: to, path }) => to === "sources" && path[0] !== "about",
        );
        const expected = {
          sources: [id],
          indicators: figures.filter(({ indicator }) => indicator === id).flatMap(({ sources }) => sources),
        };
        // Cast: a record of any collection.
        const found = sourcesOf(record as Parameters<typeof sourcesOf>[0] & { readonly measure: "stock" }, figures);
        expect(new Set(found)).toEqual(
          new Set(
            collection === "sources" || collection === "indicators" ? expected[collection] : cited.map((one) => one.id),
          ),
        );
        expect(new Set(found).size).toBe(found.length);
        expect(sourcesOf({ sources: found, caveats: [] })).toEqual(found);
      }),
      runs,
    );
  });
});

describe("the disagreements about any record", () => {
  it("are the same in any order, and about a field no more than about the record", () => {
    fc.assert(
      fc.property(question, ([{ disagreements }, { collection, id, record }]) => {
        const about: Reference = { collection, id };
        const found = disagreementsOf(disagreements, about);
        const expected = disagreements.filter(
          (one) =>
            one.about.some((other) => other.collection === collection && other.id === id) ||
            (collection === "figures" && one.readings.some(({ figures = [] }) => figures.includes(id))),
        );
        expect(found).toEqual(expected);
        expect(disagreementsOf(disagreements.toReversed(), about)).toEqual(found.toReversed());
        for (const field of Object.keys(record)) {
          // Cast: every field of the record is a field of its collection.
          const some = disagreementsOf(disagreements, { ...about, field: field as never });
          expect(some.filter((one) => !found.includes(one))).toEqual([]);
        }
      }),
      runs,
    );
  });
});

describe("the evidence of any field", () => {
  it("has sources of the dataset, and a caveat for each other value and each disagreement", () => {
    fc.assert(
      fc.property(question, ([dataset, { collection, id, record }]) => {
        const before = JSON.stringify(record);
        for (const field of Object.keys(record)) {
          // Cast: every field of the record is a field of its collection.
          const reference = { collection, id, field: field as "id" };
          const answer = evidenceOf(dataset, reference);
          expect(answer?.value).toBe(Reflect.get(record, field));
          expect(answer?.sources.filter((source) => !idsOf(dataset.sources).has(source))).toEqual([]);
          expect(new Set(answer?.sources).size).toBe(answer?.sources.length);
          expect(answer?.caveats).toHaveLength((answer?.variants.length ?? 0) + (answer?.disagreements.length ?? 0));
          const other = evidenceOf(turned(dataset), reference);
          expect({ ...other, disagreements: other?.disagreements.length, caveats: new Set(other?.caveats) }).toEqual({
            ...answer,
            disagreements: answer?.disagreements.length,
            caveats: new Set(answer?.caveats),
            // An indicator has the sources of its figures, in their order.
            sources: collection === "indicators" ? other?.sources : answer?.sources,
          });
        }
        expect(JSON.stringify(record)).toBe(before);
      }),
      runs,
    );
  });

  it("is the one that evidenceByField has for it", () => {
    fc.assert(
      fc.property(question, ([dataset, { collection, id, record }]) => {
        const fields = evidenceByField(dataset, { collection, id }) ?? {};
        for (const [field, answer] of Object.entries(fields))
          // Cast: the record names the field itself.
          expect(answer).toEqual(evidenceOf(dataset, { collection, id, field: field as "id" }));
        const own = Object.keys(Object(Reflect.get(record, "evidence")));
        expect(own.filter((field) => !(field in fields))).toEqual([]);
      }),
      runs,
    );
  });
});

describe("a look-up by id", () => {
  it("finds every record, in any order and by a former id, and no other", () => {
    fc.assert(
      fc.property(question, fc.string(), ([dataset, { collection, id, record }], other) => {
        const records: readonly AnyRecord[] = dataset[collection];
        const get = getterOf<AnyRecord, string>(records.toReversed(), { [`${id}-former`]: id });
        expect(get(id)).toBe(record);
        expect(get(`${id}-former`)).toBe(record);
        expect(recordById(records, id)).toBe(record);
        expect(recordById(records, other)?.id ?? other).toBe(other);
        expect(recordById(records, `${id} `)).toBeUndefined();
      }),
      runs,
    );
  });
});
