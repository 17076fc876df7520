import { describe, expect, it } from "vitest";

import { collectionNames } from "../../src/index.ts";
import { bothDatasets } from "./answers-over.ts";

describe.each(bothDatasets)("the caveats of every helper over $name", ({ dataset, answers, atLeast }) => {
  const ids = new Map<string, ReadonlySet<string>>(
    collectionNames.map((name) => [name, new Set(dataset[name].map(({ id }) => id))]),
  );

  it.each(Object.entries(answers))("of %s are about records that there are", (_, some) => {
    const caveats = some.flatMap((answer) => answer?.caveats ?? []);
    const wrong = caveats.filter(
      ({ message, records }) =>
        message === "" ||
        records.length === 0 ||
        records.some(({ collection, id }) => ids.get(collection)?.has(id) !== true),
    );
    expect(wrong).toEqual([]);
  });

  it.each(Object.entries(answers))("of %s are not said twice in one answer", (_, some) => {
    const repeated = some.flatMap((answer) => {
      const messages = answer?.caveats.map(({ message }) => message) ?? [];
      return messages.filter((message, index) => messages.indexOf(message) !== index);
    });
    expect(repeated).toEqual([]);
  });

  it("are more than a few, of every kind", () => {
    const caveats = Object.values(answers).flatMap((some) => some.flatMap((answer) => answer?.caveats ?? []));
    expect(caveats.length).toBeGreaterThan(atLeast);
    expect(new Set(caveats.map(({ kind }) => kind)).size).toBe(5);
  });

  it.each(Object.entries(answers))("and the sources of %s are there, each once", (_, some) => {
    const wrong = some.filter(
      (answer) =>
        answer !== undefined &&
        (new Set(answer.sources).size !== answer.sources.length ||
          answer.sources.some((id) => ids.get("sources")?.has(id) !== true)),
    );
    expect(wrong).toEqual([]);
  });
});
