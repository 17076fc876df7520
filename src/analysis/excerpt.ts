import type { Dataset } from "../schema/dataset.ts";
import { type CollectionName, collectionNames, type Ids } from "../schema/ids.ts";
import type { Meeting } from "../schema/meeting.ts";
import { referencesOf } from "../schema/references.ts";
import { whatIsLeft } from "./what-is-left.ts";

/**
 * The part of a record that is about some meetings: a dataset of its own, in which every reference leads to a record, so
 * it can be checked, exported and worked with like the whole.
 *
 * With the meetings go the events that belong to them, the figures that were stated at them or counted in those events,
 * the claims, disagreements and open questions about any of these, and of the rest what these refer to. A reference to a
 * record outside the excerpt is taken out; so is what cannot do without one.
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
  const figures = withParts(
    whole.figures,
    whole.figures.filter(({ meeting = "", event = "" }) => meetingIds.has(meeting) || eventIds.has(event)),
    events.flatMap((event) => event.figures ?? []),
  );

  const chosen = { meetings: meetingIds, events: eventIds, figures: new Set(figures.map(({ id }) => id)) };
  const isChosen = ({ collection, id }: { readonly collection: CollectionName; readonly id: string }): boolean =>
    (collection === "meetings" || collection === "events" || collection === "figures") && chosen[collection].has(id);

  const left = whatIsLeft({
    ...whole,
    meetings: whole.meetings.filter(({ id }) => meetingIds.has(id)),
    figures,
    events,
    disagreements: whole.disagreements.filter(({ about }) => about.some(isChosen)),
    openQuestions: whole.openQuestions.filter(({ about }) => about?.some(isChosen)),
    claims: whole.claims.filter(({ scope: { collection }, about: id }) => isChosen({ collection, id })),
  });
  // Cast: records and fields were only taken away, so every id is one of those that were there.
  return withoutUnused(left) as Dataset<I>;
}

/** Some figures, those with the ids, and those that they were worked out from, in their order. */
function withParts(all: Dataset["figures"], some: Dataset["figures"], ids: readonly string[]): Dataset["figures"] {
  const wanted = new Set([...ids, ...some.map(({ id }) => id)]);
  const byId = new Map(all.map((figure) => [figure.id, figure]));
  // A set that grows while it is gone through is gone through to its new end.
  for (const id of wanted) for (const part of byId.get(id)?.derived?.from ?? []) wanted.add(part);
  return all.filter(({ id }) => wanted.has(id));
}

/** The collections that stand for themselves; of the others is kept what these lead to. */
const subjects: ReadonlySet<CollectionName> = new Set([
  "meetings",
  "figures",
  "events",
  "disagreements",
  "openQuestions",
  "claims",
]);

const keyOf = (collection: CollectionName, id: string): string => `${collection} ${id}`;

function withoutUnused(dataset: Dataset): Dataset {
  const links = new Map(
    collectionNames.flatMap((name) =>
      dataset[name].map((record) => [
        keyOf(name, record.id),
        referencesOf(name, record).map(({ collection, id }) => keyOf(collection, id)),
      ]),
    ),
  );
  const used = new Set(
    collectionNames
      .filter((name) => subjects.has(name))
      .flatMap((name) => dataset[name].map(({ id }) => keyOf(name, id))),
  );
  for (const key of used) for (const next of links.get(key) ?? []) used.add(next);
  // Cast: each collection is one of the dataset's, filtered.
  return Object.fromEntries(
    collectionNames.map((name) => [name, dataset[name].filter(({ id }) => used.has(keyOf(name, id)))]),
  ) as unknown as Dataset;
}
