import { type Edtf, isEdtf, whetherBefore } from "../dates/index.ts";
import { circlesIn, type OnCircle } from "../internal/circles.ts";
import { withGuess } from "../internal/nearest.ts";
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

/** As many different ids that lead nowhere are compared with all that there are, so that a check of any size ends soon. */
const guesses = 100;

/** Says of an id that leads nowhere which id may have been meant. */
function lostMessages(idsOf: IdsOf): (collection: CollectionName, id: string) => string {
  const known = new Map<string, string>();
  return (collection, id) => {
    const message = `expected the id of one of the ${collection}: there is no "${id}"`;
    if (!known.has(message) && known.size < guesses)
      known.set(message, withGuess(message, id, [...(idsOf.get(collection) ?? [])]));
    return known.get(message) ?? message;
  };
}

/** The ids of each collection that is there. */
type IdsOf = ReadonlyMap<CollectionName, ReadonlySet<string>>;

function problemsIn<C extends CollectionName>(
  collection: C,
  records: Dataset[C],
  idsOf: IdsOf,
  messageOf: ReturnType<typeof lostMessages>,
): CrossRecordProblem[] {
  const repeated = repeatedIds(records.map(({ id }) => id)).map((one) => ({ collection, path: ["id"], ...one }));
  const lost = records.flatMap((record, index) =>
    referencesOf(collection, record)
      .filter((reference) => idsOf.get(reference.collection)?.has(reference.id) === false)
      .map(({ path, ...to }) => ({ collection, index, path, message: messageOf(to.collection, to.id) })),
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
  const found = circlesIn(new Map(records.map((record) => [record.id, linkOf(record)])));
  return records.flatMap(({ id }, index) => {
    const circle = found.get(id);
    if (circle === undefined) return [];
    const message = `expected a link that does not lead back: by way of ${wayAround(circle)} it does`;
    return [{ collection, index, path: [field], message }];
  });
}

/** The steps around a circle, back to where they began; of a long way only the first and the last. */
function wayAround({ keys, position }: OnCircle): string {
  const step = (ahead: number): string => `"${keys[(position + ahead) % keys.length]}"`;
  if (keys.length > 10) return `${step(1)}, ${step(2)}, ${keys.length - 3} more, ${step(keys.length)}`;
  return keys.map((_, index) => step(index + 1)).join(", ");
}

/** A meeting whose dates are wrong themselves is told so by its schema. */
const isRightDate = (date: Edtf | undefined): date is Edtf => typeof date === "string" && isEdtf(date);

/** Meetings that end before they start, as far as their dates are certain. */
const backwards = (meetings: Dataset["meetings"]): CrossRecordProblem[] =>
  meetings.flatMap(({ start, end }, index) =>
    isRightDate(start) && isRightDate(end) && whetherBefore(end, start) === "yes"
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
  const idsOf: IdsOf = new Map(
    collectionNames
      .filter((name) => !missing.includes(name))
      .map((name) => [name, new Set(dataset[name].map(({ id }) => id))]),
  );
  const messageOf = lostMessages(idsOf);
  return [
    ...collectionNames.flatMap((name) => problemsIn(name, dataset[name], idsOf, messageOf)),
    ...circles("meetings", "follows", dataset.meetings, ({ follows }) => follows),
    ...circles("places", "partOf", dataset.places, ({ partOf }) => partOf),
    ...circles("organizations", "partOf", dataset.organizations, ({ partOf }) => partOf),
    ...backwards(dataset.meetings),
  ];
}
