import { type Edtf, isEdtf, whetherBefore } from "../dates/index.ts";
import type { Dataset } from "./dataset.ts";
import { collectionNames, type CollectionName } from "./ids.ts";
import { referencesOf } from "./references.ts";

/** A problem that the schema of a single record does not find. */
export interface CrossRecordProblem {
  readonly collection: CollectionName;
  readonly index: number;
  readonly path: readonly (string | number)[];
  readonly message: string;
}

/** Finds repeated ids: the second occurrence of each id and every later one. */
export function repeatedIds(ids: readonly unknown[]): readonly { readonly index: number; readonly message: string }[] {
  const seen = new Set<unknown>();
  return ids.flatMap((id, index) => {
    const isRepeated = typeof id === "string" && seen.has(id);
    seen.add(id);
    return isRepeated ? [{ index, message: `expected a unique id; "${id}" is already used by an earlier record` }] : [];
  });
}

function problemsIn<C extends CollectionName>(
  collection: C,
  records: Dataset[C],
  idsOf: Readonly<Partial<Record<CollectionName, ReadonlySet<string>>>>,
): CrossRecordProblem[] {
  const repeated = repeatedIds(records.map(({ id }) => id)).map((one) => ({ collection, path: ["id"], ...one }));
  const dangling = records.flatMap((record, index) =>
    referencesOf(collection, record)
      .filter((reference) => idsOf[reference.collection]?.has(reference.id) === false)
      .map((reference) => ({
        collection,
        index,
        path: reference.path,
        message: `expected the id of a record in ${reference.collection}; there is no "${reference.id}"`,
      })),
  );
  return [...repeated, ...dangling].toSorted((a, b) => a.index - b.index);
}

/** Finds links that lead back to their own record: a meeting that continues itself, a place that is part of itself. */
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
    const message = `expected links that do not form a circle, found ${[id, ...passed, id].map((step) => `"${step}"`).join(" → ")}`;
    return [{ collection, index, path: [field], message }];
  });
}

/** Whether a value is a valid date; the schema of the meeting reports the invalid ones. */
const isDate = (date: Edtf | undefined): date is Edtf => typeof date === "string" && isEdtf(date);

/** Finds meetings that certainly end before they start. */
const backwards = (meetings: Dataset["meetings"]): CrossRecordProblem[] =>
  meetings.flatMap(({ start, end }, index) =>
    isDate(start) && isDate(end) && whetherBefore(end, start) === "yes"
      ? [
          {
            collection: "meetings",
            index,
            path: ["end"],
            message: `expected a date not before the start (${start}), found ${end}`,
          },
        ]
      : [],
  );

/**
 * Finds every problem that the schemas of single records do not: repeated ids, references to records that do not exist,
 * circular links, and meetings that end before they start. References to the `missing` collections are not checked.
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
