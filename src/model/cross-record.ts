import { type Edtf, isEdtf, whetherBefore } from "../dates/index.ts";
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

/** The ids that stand twice, at their second place and every later one. */
export function repeatedIds(ids: readonly unknown[]): readonly { readonly index: number; readonly message: string }[] {
  const seen = new Set<unknown>();
  return ids.flatMap((id, index) => {
    const isRepeated = typeof id === "string" && seen.has(id);
    seen.add(id);
    return isRepeated ? [{ index, message: `expected an id of its own: "${id}" stands twice` }] : [];
  });
}

function problemsIn<C extends CollectionName>(
  collection: C,
  records: Dataset[C],
  idsOf: Readonly<Partial<Record<CollectionName, ReadonlySet<string>>>>,
): CrossRecordProblem[] {
  const repeated = repeatedIds(records.map(({ id }) => id)).map((one) => ({ collection, path: ["id"], ...one }));
  const lost = records.flatMap((record, index) =>
    referencesOf(collection, record)
      .filter((reference) => idsOf[reference.collection]?.has(reference.id) === false)
      .map((reference) => ({
        collection,
        index,
        path: reference.path,
        message: `expected the id of one of the ${reference.collection}: there is no "${reference.id}"`,
      })),
  );
  return [...repeated, ...lost].toSorted((a, b) => a.index - b.index);
}

/** Links that lead back to where they began: a meeting that continues itself, a place that lies in itself. */
function circles<R extends { readonly id: string }>(
  collection: CollectionName,
  field: string,
  records: readonly R[],
  linkOf: (record: R) => string | undefined,
): CrossRecordProblem[] {
  const links = new Map(records.map((record) => [record.id, linkOf(record)]));
  return records.flatMap(({ id }, index) => {
    const passed = new Set<string>();
    let next = links.get(id);
    while (next !== undefined && next !== id && !passed.has(next)) {
      passed.add(next);
      next = links.get(next);
    }
    if (next !== id) return [];
    const message = `expected a link that does not lead back: by way of ${[...passed, id].map((step) => `"${step}"`).join(", ")} it does`;
    return [{ collection, index, path: [field], message }];
  });
}

/** A meeting whose dates are wrong themselves is told so by its schema. */
const isDate = (date: Edtf | undefined): date is Edtf => typeof date === "string" && isEdtf(date);

/** Meetings that end before they start, as far as their dates are certain. */
const backwards = (meetings: Dataset["meetings"]): CrossRecordProblem[] =>
  meetings.flatMap(({ start, end }, index) =>
    isDate(start) && isDate(end) && whetherBefore(end, start) === "yes"
      ? [
          {
            collection: "meetings",
            index,
            path: ["end"],
            message: `expected a day not before the start, ${start}; found ${end}`,
          },
        ]
      : [],
  );

/**
 * What no record shows by itself: ids that stand twice, references to records that are not there, links in a circle, and
 * meetings that end before they start. Of a collection that is missing as a whole it is not known what is in it.
 */
export function crossRecordProblems(
  dataset: Dataset,
  missing: readonly CollectionName[] = [],
): readonly CrossRecordProblem[] {
  const idsOf: Partial<Record<CollectionName, ReadonlySet<string>>> = Object.fromEntries(
    collectionNames
      .filter((name) => !missing.includes(name))
      .map((name) => [name, new Set(dataset[name].map(({ id }) => id))]),
  );
  return [
    ...collectionNames.flatMap((name) => problemsIn(name, dataset[name], idsOf)),
    ...circles("meetings", "follows", dataset.meetings, ({ follows }) => follows),
    ...circles("places", "partOf", dataset.places, ({ partOf }) => partOf),
    ...circles("organizations", "partOf", dataset.organizations, ({ partOf }) => partOf),
    ...backwards(dataset.meetings),
  ];
}
