import type { Dataset } from "./dataset.ts";
import { collectionNames, type CollectionName } from "./ids.ts";
import { referencesOf } from "./references.ts";

/** What is wrong with a record beside its neighbours. */
export interface CrossRecordProblem {
  readonly collection: CollectionName;
  readonly index: number;
  readonly path: readonly (string | number)[];
  readonly message: string;
}

function problemsIn<C extends CollectionName>(
  collection: C,
  records: Dataset[C],
  idsOf: Readonly<Record<CollectionName, ReadonlySet<string>>>,
): CrossRecordProblem[] {
  const seen = new Set<string>();
  return records.flatMap((record, index) => {
    const twice = seen.has(record.id);
    seen.add(record.id);
    return [
      ...(twice
        ? [{ collection, index, path: ["id"], message: `expected an id of its own: "${record.id}" stands twice` }]
        : []),
      ...referencesOf(collection, record)
        .filter((reference) => !idsOf[reference.collection].has(reference.id))
        .map((reference) => ({
          collection,
          index,
          path: reference.path,
          message: `expected the id of one of the ${reference.collection}: there is no "${reference.id}"`,
        })),
    ];
  });
}

/** What no record shows by itself: ids that stand twice, and references to records that are not there. */
export function crossRecordProblems(dataset: Dataset): readonly CrossRecordProblem[] {
  const idsIn = (name: CollectionName) => new Set(dataset[name].map(({ id }) => id));
  const idsOf = {
    sources: idsIn("sources"),
    places: idsIn("places"),
    organizations: idsIn("organizations"),
    delegates: idsIn("delegates"),
    meetings: idsIn("meetings"),
    indicators: idsIn("indicators"),
    figures: idsIn("figures"),
    events: idsIn("events"),
    disagreements: idsIn("disagreements"),
    openQuestions: idsIn("openQuestions"),
    claims: idsIn("claims"),
  };
  return collectionNames.flatMap((name) => problemsIn(name, dataset[name], idsOf));
}
