/** How each meeting looks in the snapshot of any day, worked out once for all days. */
import {
  collectionNames,
  type Dataset,
  type Day,
  earliest,
  isDay,
  isEdtf,
  latest,
  type Meeting,
  referencesOf,
  snapshot,
} from "japan-dprk-talks";

/** A meeting as it is in the snapshots from a day on, up to the day of the next one. Undefined: they do not have it. */
export interface KnownState {
  readonly from: Day;
  readonly meeting: Meeting | undefined;
}

/** The records of a collection by id. */
const indexesOf = (dataset: Dataset): ReadonlyMap<string, { readonly id: string }> =>
  new Map(collectionNames.flatMap((name) => dataset[name].map((record) => [`${name}/${record.id}`, record] as const)));

/**
 * The states of each meeting, by its id. A snapshot of the whole dataset for every day would take minutes. What a snapshot
 * has of a meeting depends only on the meeting and on the records that it refers to, directly or through others, so a
 * snapshot of these is enough.
 *
 * @param dataset - the dataset
 * @param keyOf - what makes two states differ
 */
export function knownStates(
  dataset: Dataset,
  keyOf: (meeting: Meeting) => string,
): ReadonlyMap<string, readonly KnownState[]> {
  const index = indexesOf(dataset);
  return new Map(dataset.meetings.map((meeting) => [meeting.id, statesOf(partAround(dataset, index, meeting), keyOf)]));
}

/** The dataset without what a snapshot does not need for the meeting. Of other meetings nothing is needed. */
function partAround(dataset: Dataset, index: ReadonlyMap<string, { readonly id: string }>, meeting: Meeting): Dataset {
  const found = new Set<string>([`meetings/${meeting.id}`]);
  // Iterating over a set also visits the entries that are added meanwhile.
  for (const key of found) {
    const record = index.get(key);
    const collection = collectionNames.find((name) => key.startsWith(`${name}/`));
    if (record === undefined || collection === undefined) continue;
    for (const { collection: to, id } of referencesOf(collection, record as Dataset[typeof collection][number]))
      // Cast: it was put there from this collection.
      if (to !== "meetings") found.add(`${to}/${id}`);
  }
  const parts = collectionNames.map(
    (name) => [name, [...found].flatMap((key) => (key.startsWith(`${name}/`) ? (index.get(key) ?? []) : []))] as const,
  );
  // Cast: each list has records of its own collection only.
  return Object.assign({ ...dataset }, Object.fromEntries(parts) as Partial<Dataset>);
}

function statesOf(part: Dataset, keyOf: (meeting: Meeting) => string): readonly KnownState[] {
  const states: KnownState[] = [];
  let last: string | undefined;
  for (const from of daysIn(part)) {
    const [meeting] = snapshot(part, from).meetings;
    const key = meeting && keyOf(meeting);
    if (key !== last) states.push({ from, meeting });
    last = key;
  }
  return states;
}

/** The days on which a snapshot can change: the first and the last that each date in the records can mean. */
function daysIn(part: Dataset): readonly Day[] {
  const days = new Set<Day>();
  const visit = (value: unknown): void => {
    if (typeof value === "string") {
      // An interval also by its parts: a post is known from the first day on which a source shows it.
      for (const date of new Set([value, ...value.split("/")])) {
        if (isDay(date)) days.add(date);
        else if (/^[\d.]/.test(date) && isEdtf(date))
          for (const day of [earliest(date), latest(date)]) if (day !== undefined) days.add(day);
      }
    } else if (typeof value === "object" && value !== null) for (const each of Object.values(value)) visit(each);
  };
  for (const name of collectionNames) visit(part[name]);
  return [...days].toSorted();
}
