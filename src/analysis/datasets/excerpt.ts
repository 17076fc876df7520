import type { Claim } from "../../model/claim.ts";
import { type Dataset, datasetFrom } from "../../model/dataset.ts";
import { type CollectionName, collectionNames, type Ids } from "../../model/ids.ts";
import type { Meeting } from "../../model/meeting.ts";
import { referencesOf } from "../../model/references.ts";
import { checkClaim } from "../evidence/check-claim.ts";
import { pruneDataset } from "./internal/prune-dataset.ts";
import { recordKey } from "./internal/record-key.ts";

/**
 * The part of a record that is about some meetings: a dataset of its own, in which every reference leads to a record, so
 * it can be checked, exported and worked with like the whole.
 *
 * With the meetings go the events that belong to them, the figures that were stated at them or counted in those events,
 * the disagreements about any of these with all figures of their readings, the open questions about them, and of the rest
 * what these refer to. A claim goes along when all that it is checked against does. A reference to a record outside the
 * excerpt is taken out, such as `follows`; so is what cannot do without one.
 *
 * @param dataset - this record or your own
 * @param meetings - meetings of it, as `findMeetings` finds them
 * @returns a dataset that is valid where the one given is, each collection in its order. Its ids are some of those of its
 * type: look them up with `recordById`.
 * @example
 * ```ts
 * const talks = excerpt(dataset, findMeetings(meetings, { series: "red-cross-talks", from: "2012" }));
 * talks.meetings.map(({ id }) => id); // => ["2012-08-09-beijing", "2014-03-03-shenyang", "2014-03-19-shenyang"]
 * recordById(talks.places, "shenyang")?.names.en; // => "Shenyang"
 * recordById(talks.places, "geneva"); // => undefined
 * ```
 */
export function excerpt<I extends Ids>(dataset: Dataset<I>, meetings: readonly Pick<Meeting<I>, "id">[]): Dataset<I> {
  const whole: Dataset = dataset;
  const meetingIds = new Set<string>(meetings.map(({ id }) => id));
  const events = whole.events.filter((event) => event.meetings?.some((id) => meetingIds.has(id)));
  const eventIds = new Set(events.map(({ id }) => id));
  const figureIds = withParts(whole.figures, [
    ...whole.figures
      .filter(({ meeting = "", event = "" }) => meetingIds.has(meeting) || eventIds.has(event))
      .map(({ id }) => id),
    ...events.flatMap((event) => event.figures ?? []),
  ]);

  const chosen = { meetings: meetingIds, events: eventIds, figures: figureIds };
  const isChosen = ({ collection, id }: { readonly collection: CollectionName; readonly id: string }): boolean =>
    (collection === "meetings" || collection === "events" || collection === "figures") && chosen[collection].has(id);
  const disagreements = whole.disagreements.filter(({ about }) => about.some(isChosen));
  // Who exports a disagreement about a number wants all the numbers.
  const disputed = disagreements.flatMap(({ readings }) => readings.flatMap((reading) => reading.figures ?? []));
  const allFigureIds = withParts(whole.figures, [...figureIds, ...disputed]);

  const part = {
    ...whole,
    meetings: whole.meetings.filter(({ id }) => meetingIds.has(id)),
    figures: whole.figures.filter(({ id }) => allFigureIds.has(id)),
    events,
    disagreements,
    openQuestions: whole.openQuestions.filter(({ about }) => about?.some(isChosen)),
  };
  const claims = whole.claims.filter(
    (claim) => isChosen({ collection: claim.scope.collection, id: claim.about }) && isAnswered(claim, whole, part),
  );
  // Cast: records and fields were only taken away, so every id is one of those that were there.
  return withoutUnused(pruneDataset({ ...part, claims })) as Dataset<I>;
}

/** Whether a claim finds in the part what it finds in the whole: what it counts, and nothing else that comes into it. */
function isAnswered(claim: Claim, whole: Dataset, part: Dataset): boolean {
  try {
    return checkClaim(part, claim).finding === checkClaim(whole, claim).finding;
  } catch {
    // What it counts from is not there.
    return false;
  }
}

/** The ids, and those of the figures that theirs were worked out from. */
function withParts(figures: Dataset["figures"], ids: readonly string[]): ReadonlySet<string> {
  const partsOf = new Map(figures.map(({ id, derived }) => [id, derived?.from ?? []]));
  return reachable(ids, (id) => partsOf.get(id));
}

/** What links lead to from somewhere, and where they begin. */
function reachable(
  from: readonly string[],
  linksOf: (key: string) => readonly string[] | undefined,
): ReadonlySet<string> {
  const found = new Set(from);
  // A set that grows while it is gone through is gone through to its new end.
  for (const key of found) for (const next of linksOf(key) ?? []) found.add(next);
  return found;
}

/** The collections that stand for themselves; of the others is kept what these lead to. */
const subjects: readonly CollectionName[] = [
  "meetings",
  "figures",
  "events",
  "disagreements",
  "openQuestions",
  "claims",
];

function withoutUnused(dataset: Dataset): Dataset {
  const links = new Map(
    collectionNames.flatMap((name) =>
      dataset[name].map((record) => [
        recordKey(name, record.id),
        referencesOf(name, record).map(({ collection, id }) => recordKey(collection, id)),
      ]),
    ),
  );
  const used = reachable(
    subjects.flatMap((name) => dataset[name].map(({ id }) => recordKey(name, id))),
    (key) => links.get(key),
  );
  return datasetFrom((name) =>
    dataset[name].filter((record: Dataset[CollectionName][number]) => used.has(recordKey(name, record.id))),
  );
}
