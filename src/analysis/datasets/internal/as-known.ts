import { perhapsBy, surelyBy } from "../../../dates/by-day.ts";
import { type Day, type Edtf, startOf } from "../../../dates/index.ts";
import type { Dataset } from "../../../model/dataset.ts";
import type { Post } from "../../../model/delegate.ts";
import type { Evidenced } from "../../../model/evidence.ts";
import type { CollectionName } from "../../../model/ids.ts";
import type { Delegation, MeetingField } from "../../../model/meeting.ts";

/** From where a record is looked at: a day, where one is given, and the records that are left. */
export interface Horizon {
  readonly day: Day | undefined;
  readonly has: (collection: CollectionName, id: string) => boolean;
}

/**
 * What is left of a record: without the sources and the optional references that are not there, and without what they
 * alone carried. Undefined where nothing carries it. References that it cannot do without are still in it.
 */
export function asKnown<C extends CollectionName>(
  collection: C,
  record: Dataset[C][number],
  horizon: Horizon,
): Dataset[C][number] | undefined {
  return cutters[collection](record, horizon);
}

const cutters: {
  readonly [C in CollectionName]: (record: Dataset[C][number], horizon: Horizon) => Dataset[C][number] | undefined;
} = {
  sources: (source) => source,
  indicators: (indicator) => indicator,
  places: (place, horizon) => cited(changed(place, { partOf: one(horizon, "places", place.partOf) }), horizon),
  organizations: (body, horizon) =>
    cited(changed(body, { partOf: one(horizon, "organizations", body.partOf) }), horizon),
  delegates: (delegate, horizon) => {
    const posts = some(delegate.posts.map((post) => postAsKnown(post, horizon)));
    return posts && { ...delegate, posts };
  },
  meetings: (meeting, horizon) => {
    const known = carried(meeting, horizon);
    const took = meeting.status === "held" || meeting.status === "reported";
    if (known === undefined || known.gone.has("status")) return undefined;
    if (took && isAfter(meeting.start, horizon.day)) return undefined;
    const unless = <T>(field: MeetingField, value: T): T | undefined => (known.gone.has(field) ? undefined : value);
    return changed(meeting, {
      ...known.left,
      start: unless("start", meeting.start),
      end: took && isAfter(meeting.end, horizon.day) ? undefined : unless("end", meeting.end),
      place: unless("place", one(horizon, "places", meeting.place)),
      venue: unless("venue", meeting.venue),
      round: unless("round", meeting.round),
      follows: unless("follows", one(horizon, "meetings", meeting.follows)),
      topics: unless("topics", meeting.topics) ?? [],
      delegations:
        unless("delegations", some(meeting.delegations.map((team) => delegationAsKnown(team, horizon)))) ?? [],
      outcomes: unless("outcomes", some(meeting.outcomes.map((outcome) => citedOrNot(outcome, horizon)))) ?? [],
      sessions: unless(
        "sessions",
        some(
          meeting.sessions?.map((session) =>
            took && isAfter(session.start, horizon.day) ? undefined : cited(session, horizon),
          ),
        ),
      ),
      remarks: some(meeting.remarks?.map((remark) => citedOrNot(remark, horizon))),
    });
  },
  figures: (figure, horizon) =>
    cited(
      changed(figure, {
        authority: one(horizon, "organizations", figure.authority),
        meeting: one(horizon, "meetings", figure.meeting),
        event: one(horizon, "events", figure.event),
      }),
      horizon,
    ),
  events: (event, horizon) => {
    const known = carried(event, horizon);
    const took = event.status === undefined || event.status === "reported";
    // Without its status an event would be one that took place.
    if (known === undefined || known.gone.has("status") || known.gone.has("summary")) return undefined;
    if (took && isAfter(event.date, horizon.day)) return undefined;
    return changed(event, {
      ...known.left,
      date: known.gone.has("date") ? undefined : event.date,
      places: known.gone.has("places") ? undefined : many(horizon, "places", event.places),
      meetings: many(horizon, "meetings", event.meetings),
      delegates: many(horizon, "delegates", event.delegates),
      figures: many(horizon, "figures", event.figures),
    });
  },
  disagreements: (disagreement, horizon) => {
    const about = disagreement.about.filter(({ collection, id }) => horizon.has(collection, id));
    const readings = disagreement.readings.flatMap((reading) => {
      const known = cited(changed(reading, { figures: many(horizon, "figures", reading.figures) }), horizon);
      return known === undefined ? [] : [known];
    });
    return about.length === 0 || readings.length < 2 ? undefined : { ...disagreement, about, readings };
  },
  openQuestions: (question, horizon) =>
    isOver(question.asOf, horizon.day)
      ? changed(question, {
          about: some(question.about?.filter(({ collection, id }) => horizon.has(collection, id))),
          sources: many(horizon, "sources", question.sources),
        })
      : undefined,
  claims: (claim, horizon) => {
    const except = some(claim.scope.except?.filter(({ id }) => horizon.has(claim.scope.collection, id)));
    const disagreement = one(horizon, "disagreements", claim.disagreement);
    return cited(changed(claim, { scope: changed(claim.scope, { except }), disagreement }), horizon);
  },
};

function delegationAsKnown(delegation: Delegation, horizon: Horizon): Delegation | undefined {
  const known = citedOrNot(delegation, horizon);
  return (
    known &&
    changed(known, {
      organization: one(horizon, "organizations", known.organization),
      members: known.members.filter(({ delegate }) => horizon.has("delegates", delegate)),
    })
  );
}

function postAsKnown(post: Post, { day, has }: Horizon): Post | undefined {
  if (!has("organizations", post.organization) || isAfter(post.seen, day)) return undefined;
  return cited(
    changed(post, {
      // Who was seen in a post on two days was, on a day in between, seen on the first.
      seen: isOver(post.seen, day) ? post.seen : (startOf(post.seen) ?? post.seen),
      from: isAfter(post.from, day) ? undefined : post.from,
      until: isAfter(post.until, day) ? undefined : post.until,
    }),
    { day, has },
  );
}

/** What is left of those who carry a record, and the fields that nobody carries any more; undefined where nobody is left. */
function carried<Field extends string>(record: Evidenced<Field>, horizon: Horizon) {
  const sources = many(horizon, "sources", record.sources);
  if (sources === undefined) return undefined;
  const lists = Object.entries<readonly string[] | undefined>(record.evidence ?? {}).map(
    ([field, ids]) => [field, many(horizon, "sources", ids)] as const,
  );
  const there = some(lists.map((list) => (list[1] === undefined ? undefined : list)));
  return {
    gone: new Set<string>(lists.filter(([, ids]) => ids === undefined).map(([field]) => field)),
    left: {
      sources,
      // Cast: these are some of the fields that had evidence.
      evidence: there && (Object.fromEntries(there) as Evidenced<Field>["evidence"]),
      variants: some(record.variants?.map((variant) => cited(variant, horizon))),
    },
  };
}

/** The part with the sources that are left; undefined where none is. */
function cited<P extends { readonly sources: readonly string[] }>(part: P, horizon: Horizon): P | undefined {
  const sources = many(horizon, "sources", part.sources);
  return sources && { ...part, sources };
}

/** The same of a part that names its own sources only where they differ from those of the whole. */
const citedOrNot = <P extends { readonly sources?: readonly string[] }>(part: P, horizon: Horizon): P | undefined => {
  if (part.sources === undefined) return part;
  const sources = many(horizon, "sources", part.sources);
  return sources && { ...part, sources };
};

const one = ({ has }: Horizon, collection: CollectionName, id: string | undefined): string | undefined =>
  id !== undefined && has(collection, id) ? id : undefined;

const many = ({ has }: Horizon, collection: CollectionName, ids: readonly string[] | undefined) =>
  some(ids?.filter((id) => has(collection, id)));

/** What there is in a list, or undefined where that is nothing. */
function some<T>(list: readonly (T | undefined)[] | undefined): readonly T[] | undefined {
  const there = list?.filter((entry) => entry !== undefined);
  return there?.length === 0 ? undefined : there;
}

/** The record with other values in some fields, and without those whose new value is undefined. */
function changed<R extends object>(record: R, changes: { readonly [K in keyof R]?: R[K] | undefined }): R {
  const entries = Object.entries({ ...record, ...changes }).filter(([, value]) => value !== undefined);
  // Cast: the callers give undefined only to fields that may be absent; the snapshot is tested against the schemas.
  return Object.fromEntries(entries) as R;
}

const isAfter = (date: Edtf | undefined, day: Day | undefined): boolean =>
  date !== undefined && day !== undefined && !perhapsBy(date, day);

const isOver = (date: Edtf, day: Day | undefined): boolean => day === undefined || surelyBy(date, day);
