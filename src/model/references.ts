import type { Dataset } from "./dataset.ts";
import type { Evidenced, Statement } from "./evidence.ts";
import type { CollectionName, Reference } from "./ids.ts";

/** An id that a record holds, and where in the record it stands. */
export interface FoundReference {
  readonly collection: CollectionName;
  readonly id: string;
  readonly path: readonly (string | number)[];
}

type Path = FoundReference["path"];

const one = (collection: CollectionName, id: string | undefined, path: Path): FoundReference[] =>
  id === undefined ? [] : [{ collection, id, path }];

const many = (collection: CollectionName, ids: readonly string[] | undefined, path: Path): FoundReference[] =>
  (ids ?? []).map((id, index) => ({ collection, id, path: [...path, index] }));

const sources = (holder: { readonly sources?: readonly string[] }, path: Path = []): FoundReference[] =>
  many("sources", holder.sources, [...path, "sources"]);

const statements = (list: readonly Statement[] | undefined, field: string): FoundReference[] =>
  (list ?? []).flatMap((statement, index) => sources(statement, [field, index]));

const pointers = (list: readonly Reference[] | undefined): FoundReference[] =>
  (list ?? []).flatMap(({ collection, id }, index) => one(collection, id, ["about", index, "id"]));

const evidence = (record: Evidenced): FoundReference[] => [
  ...sources(record),
  ...Object.entries(record.evidence ?? {}).flatMap(([field, ids]) => many("sources", ids, ["evidence", field])),
  ...(record.variants ?? []).flatMap((variant, index) => sources(variant, ["variants", index])),
];

const walkers: { readonly [C in CollectionName]: (record: Dataset[C][number]) => FoundReference[] } = {
  sources: () => [],
  indicators: () => [],
  places: (place) => [...one("places", place.partOf, ["partOf"]), ...sources(place)],
  organizations: (body) => [...one("organizations", body.partOf, ["partOf"]), ...sources(body)],
  delegates: ({ posts }) =>
    posts.flatMap((post, index) => [
      ...one("organizations", post.organization, ["posts", index, "organization"]),
      ...sources(post, ["posts", index]),
    ]),
  meetings: (meeting) => [
    ...one("places", meeting.place, ["place"]),
    ...one("meetings", meeting.follows, ["follows"]),
    ...meeting.delegations.flatMap((delegation, index) => [
      ...one("organizations", delegation.organization, ["delegations", index, "organization"]),
      ...delegation.members.flatMap(({ delegate }, member) =>
        one("delegates", delegate, ["delegations", index, "members", member, "delegate"]),
      ),
      ...sources(delegation, ["delegations", index]),
    ]),
    ...statements(meeting.outcomes, "outcomes"),
    ...(meeting.sessions ?? []).flatMap((session, index) => sources(session, ["sessions", index])),
    ...statements(meeting.remarks, "remarks"),
    ...evidence(meeting),
  ],
  figures: (figure) => [
    ...one("indicators", figure.indicator, ["indicator"]),
    ...one("organizations", figure.authority, ["authority"]),
    ...one("meetings", figure.meeting, ["meeting"]),
    ...one("events", figure.event, ["event"]),
    ...many("figures", figure.derived?.from, ["derived", "from"]),
    ...sources(figure),
  ],
  events: (event) => [
    ...many("places", event.places, ["places"]),
    ...many("meetings", event.meetings, ["meetings"]),
    ...many("delegates", event.delegates, ["delegates"]),
    ...many("figures", event.figures, ["figures"]),
    ...evidence(event),
  ],
  disagreements: ({ about, readings }) => [
    ...pointers(about),
    ...readings.flatMap((reading, index) => [
      ...many("figures", reading.figures, ["readings", index, "figures"]),
      ...sources(reading, ["readings", index]),
    ]),
  ],
  openQuestions: (question) => [...pointers(question.about), ...sources(question)],
  claims: (claim) => [
    ...one(claim.scope.collection, claim.about, ["about"]),
    ...(claim.kind === "first-since" ? one(claim.scope.collection, claim.since, ["since"]) : []),
    ...one("places", claim.scope.place, ["scope", "place"]),
    ...(claim.scope.except ?? []).flatMap(({ id }, index) =>
      one(claim.scope.collection, id, ["scope", "except", index, "id"]),
    ),
    ...one("disagreements", claim.disagreement, ["disagreement"]),
    ...sources(claim),
  ],
};

/** Every id that a record holds of other records, in the order in which they stand. */
export function referencesOf<C extends CollectionName>(
  collection: C,
  record: Dataset[C][number],
): readonly FoundReference[] {
  return walkers[collection](record);
}
