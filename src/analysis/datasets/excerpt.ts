import { expectList, expectRecord } from "../../internal/check-input.ts";
import { byCollection, collectionsFrom, type Dataset } from "../../model/dataset.ts";
import { expectCollections } from "../../model/expect-collections.ts";
import { walkReferences } from "../../model/id-tree.ts";
import { type CollectionName, collectionNames, type Ids } from "../../model/ids.ts";
import type { Meeting } from "../../model/meeting.ts";
import { findingsIn } from "../evidence/check-claim.ts";
import { expectDataset } from "../internal/check-dataset-input.ts";
import { pruneDataset } from "./internal/prune-dataset.ts";

/**
 * Extracts the part of a dataset that is about some meetings. The result is a dataset in which every reference leads to
 * a record, so it can be checked, exported and used like the whole. It contains:
 *
 * - the meetings, and the events that belong to them
 * - the figures stated at these meetings or belonging to these events, and those from which they were calculated
 * - the disagreements about any of these, with all figures of their readings, and the open questions about any of these
 * - the claims about these meetings or events that give the same finding as in the whole dataset
 * - every source, place, organization, delegate and indicator that these refer to
 *
 * A reference to a record outside the excerpt, such as `follows`, is removed; so is a record that requires one. `about` is
 * that of the whole, but without what is true only of the whole: the dates that it covers and where it can be downloaded. The
 * cut-off day stays.
 *
 * @param dataset - this dataset or your own
 * @param meetings - the meetings to keep, as `findMeetings` returns them; only their ids are read, and those that the
 * dataset does not have are passed over
 * @returns a dataset that is valid if the given one is, with each collection in its order. Its type allows ids that are
 * no longer there, so look records up with `recordById`.
 * @throws TypeError if it is not a dataset with all its collections, each a list of its records, or `meetings` is not a
 * list of meetings; RangeError for an unknown collection
 * @example
 * ```ts
 * const talks = excerpt(dataset, findMeetings(meetings, { series: "red-cross-talks", from: "2012" }));
 * talks.meetings.map(({ id }) => id); // => ["2012-08-09-beijing", "2014-03-03-shenyang", "2014-03-19-shenyang"]
 * recordById(talks.places, "shenyang")?.names.en; // => "Shenyang"
 * recordById(talks.places, "geneva"); // => undefined
 * ```
 */
export function excerpt<I extends Ids>(dataset: Dataset<I>, meetings: readonly Pick<Meeting<I>, "id">[]): Dataset<I> {
  expectDataset("excerpt", dataset, collectionNames);
  expectCollections("excerpt", dataset);
  expectRecord("excerpt", "what the dataset is, { about: { name, title } }", dataset.about, "name");
  expectList("excerpt", "meetings", meetings);
  const whole: Dataset = dataset;
  const meetingIds = new Set<string | undefined>(meetings.map(({ id }) => id));
  const events = whole.events.filter((event) => event.meetings?.some((id) => meetingIds.has(id)));
  const eventIds = new Set<string | undefined>(events.map(({ id }) => id));
  const figureIds = withParts(whole.figures, [
    ...whole.figures.filter(({ meeting, event }) => meetingIds.has(meeting) || eventIds.has(event)).map(({ id }) => id),
    ...events.flatMap((event) => event.figures ?? []),
  ]);

  const chosen = { meetings: meetingIds, events: eventIds, figures: figureIds };
  const isChosen = ({ collection, id }: { readonly collection: CollectionName; readonly id: string }): boolean =>
    (collection === "meetings" || collection === "events" || collection === "figures") && chosen[collection].has(id);
  const disagreements = whole.disagreements.filter(({ about }) => about.some(isChosen));
  // A disagreement about a number is of no use without all the numbers.
  const disputed = disagreements.flatMap(({ readings }) => readings.flatMap((reading) => reading.figures ?? []));
  const allFigureIds = withParts(whole.figures, [...figureIds, ...disputed]);

  const { coverage: { cutOff } = {}, downloads: _whole, ...itself } = whole.about;
  const part = {
    ...whole,
    about: cutOff === undefined ? itself : { ...itself, coverage: { cutOff } },
    meetings: whole.meetings.filter(({ id }) => meetingIds.has(id)),
    figures: whole.figures.filter(({ id }) => allFigureIds.has(id)),
    events,
    disagreements,
    openQuestions: whole.openQuestions.filter(({ about }) => about?.some(isChosen)),
  };
  const [findingOf, findingInPart] = [findingsIn(whole), findingsIn(part)];
  // A finding is undefined if a meeting or event that the claim speaks of or counts from is missing.
  const claims = whole.claims.filter((claim) => findingInPart(claim) === findingOf(claim));
  // Cast: records and fields were only removed, so every id is one of the original ids.
  return withoutUnused(pruneDataset({ ...part, claims })) as Dataset<I>;
}

/** The ids, plus those of the figures from which their figures were calculated. */
function withParts(figures: Dataset["figures"], ids: readonly string[]): ReadonlySet<string> {
  const partsOf = new Map(figures.map(({ id, derived }) => [id, derived?.from]));
  return reachable(ids, (id) => partsOf.get(id));
}

/** Everything that can be reached by links from the given keys, including those keys. */
function reachable(
  from: readonly string[],
  linksOf: (key: string) => readonly string[] | undefined,
): ReadonlySet<string> {
  const found = new Set(from);
  // Iterating over a set also visits the entries that are added meanwhile.
  for (const key of found) for (const next of linksOf(key) ?? []) found.add(next);
  return found;
}

/** The collections to keep whole; of the others, only what these refer to is kept. */
const subjects: readonly CollectionName[] = [
  "meetings",
  "figures",
  "events",
  "disagreements",
  "openQuestions",
  "claims",
];

/** A record, with the collection that it is in. */
interface Found {
  readonly collection: CollectionName;
  readonly record: Dataset[CollectionName][number];
}

function withoutUnused(dataset: Dataset): Dataset {
  const unused = byCollection((name) => new Map<string, Found["record"]>(dataset[name].map((one) => [one.id, one])));
  const open: Found[] = [];
  const use = (collection: CollectionName, id: string): void => {
    const record = unused[collection].get(id);
    // Most references lead to records that are used already.
    if (record === undefined) return;
    unused[collection].delete(id);
    open.push({ collection, record });
  };
  for (const name of subjects) for (const { id } of dataset[name]) use(name, id);
  for (let next = open.pop(); next !== undefined; next = open.pop()) walkReferences(next.collection, next.record, use);
  const collections = collectionsFrom((name) =>
    dataset[name].filter(({ id }: Found["record"]) => !unused[name].has(id)),
  );
  return { ...dataset, ...collections };
}
