import fc from "fast-check";
import { describe, expect, it } from "vitest";

import { pruneDataset } from "../../../src/analysis/datasets/internal/prune-dataset.ts";
import { dataset } from "../../../src/index.ts";
import { collectionsFrom, type Dataset } from "../../../src/model/dataset.ts";
import { collectionNames } from "../../../src/model/ids.ts";
import { referencesOf } from "../../../src/model/references.ts";
import { checkDataset } from "../../../src/schema/index.ts";
import { figure, holding, source } from "../../builders.ts";
import { cases } from "../../property-runs.ts";
import { parts } from "./parts.ts";

const whole: Dataset = dataset;

/** What is taken away: of each of some collections one record in so many, from somewhere on. */
const takenAway = fc.array(
  fc.record({ collection: fc.constantFrom(...collectionNames), one: fc.nat(), in: fc.integer({ min: 2, max: 40 }) }),
  { minLength: 1, maxLength: 4 },
);

const without = (
  some: Dataset,
  taken: readonly { readonly collection: string; readonly one: number; readonly in: number }[],
): Dataset => ({
  ...some,
  ...collectionsFrom((name) =>
    some[name].filter(
      (_, index) => !taken.some((each) => each.collection === name && (index + each.one) % each.in === 0),
    ),
  ),
});

const lostIn = (data: Dataset): readonly string[] => {
  const ids = new Map(collectionNames.map((name) => [name, new Set(data[name].map(({ id }) => id))]));
  return collectionNames.flatMap((name) =>
    data[name].flatMap((record) =>
      referencesOf(name, record)
        .filter(({ collection, id }) => !ids.get(collection)?.has(id))
        .map(({ collection, id }) => `${name} ${record.id}: ${collection} ${id}`),
    ),
  );
};

/** The records of the one that are not the same objects, in the same places, in the other. */
const changedIn = (one: Dataset, other: Dataset): readonly string[] =>
  collectionNames.flatMap((name) =>
    one[name].filter((record, index) => record !== other[name][index]).map(({ id }) => `${name} ${id}`),
  );

describe("pruneDataset", () => {
  it("leaves a dataset as it is where nothing is gone", () => {
    expect(changedIn(whole, pruneDataset(whole))).toEqual([]);
  });

  it("leaves no reference that leads nowhere, and a valid dataset, whatever is gone; once is enough", () => {
    let lost = 0;
    fc.assert(
      fc.property(fc.constantFrom(...parts), takenAway, (some, taken) => {
        const part = without(some, taken);
        lost += lostIn(part).length;
        const pruned = pruneDataset(part);
        expect(lostIn(pruned)).toEqual([]);
        expect(checkDataset(pruned)).toEqual([]);
        expect(changedIn(pruned, pruneDataset(pruned))).toEqual([]);
      }),
      {
        ...cases(100),
        examples: [
          [whole, [{ collection: "sources", one: 3, in: 400 }]],
          [whole, [{ collection: "meetings", one: 0, in: 7 }]],
          [
            whole,
            [
              { collection: "figures", one: 5, in: 90 },
              { collection: "delegates", one: 1, in: 50 },
            ],
          ],
        ],
      },
    );
    expect(lost).toBeGreaterThan(30);
  });

  it("goes on until nothing follows, along a chain of any length, whichever way it runs", () => {
    const length = 20_000;
    const links = Array.from({ length }, (_, index) =>
      figure({
        id: `f${index}`,
        indicator: "i",
        sources: [index === 0 ? "gone" : "s"],
        ...(index > 0 && { derived: { from: [`f${index - 1}`], method: "the same" } }),
      }),
    );
    const indicators = [
      { id: "i", label: "l", definition: "d", unit: "persons", measure: "stock", population: "p" },
    ] as const;
    for (const figures of [links, links.toReversed()]) {
      const others = [figure({ id: "other", indicator: "i", sources: ["s"] })];
      const data = holding({ sources: [source({ id: "s" })], indicators, figures: [...figures, ...others] });
      expect(pruneDataset(data).figures).toEqual(others);
    }
  });
});
