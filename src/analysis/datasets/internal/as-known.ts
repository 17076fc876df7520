import { type Edtf, endOf, startOf } from "../../../dates/index.ts";
import type { Dataset } from "../../../model/dataset.ts";
import type { Post } from "../../../model/delegate.ts";
import type { Event } from "../../../model/event.ts";
import type { Evidenced } from "../../../model/evidence.ts";
import type { CollectionName } from "../../../model/ids.ts";
import type { Meeting } from "../../../model/meeting.ts";
import type { Horizon } from "./horizon.ts";

/** A day, and the sources that were known on it. */
export interface KnownSources extends Horizon {
  readonly known: ReadonlySet<string>;
}

/**
 * Removes from a record what took place after the day, and the fields that have sources of their own, none of them known.
 * Undefined if the record itself is to be removed. References stay as they are.
 */
export function asKnown<C extends CollectionName>(
  collection: C,
  record: Dataset[C][number],
  horizon: KnownSources,
): Dataset[C][number] | undefined {
  const cut: Cut<Dataset[C][number]> | undefined = cuts[collection];
  return cut === undefined ? record : cut(record, horizon);
}

type Cut<R> = (record: R, horizon: KnownSources) => R | undefined;

/** How a record looks on a day, for the collections in which more changes than references. */
const cuts: { readonly [C in CollectionName]?: Cut<Dataset[C][number]> } = {
  sources: (source, { known }) => (known.has(source.id) ? source : undefined),
  // Without a post, a delegate is removed with what no longer refers to anything.
  delegates: (delegate, horizon) => ({
    ...delegate,
    posts: delegate.posts.filter(({ seen }) => !isAfter(seen, horizon)).map((post) => postOn(post, horizon)),
  }),
  meetings: (meeting, horizon) => meetingOn(meeting, horizon) ?? meetingAsAnnounced(meeting, horizon),
  // Whatever the date on its source, no number is known before the time that it speaks of begins. A source that was
  // published within that time states what it had counted so far.
  figures: (figure, horizon) => (isAfter(figure.asOf ?? figure.period, horizon) ? undefined : figure),
  events: eventOn,
  openQuestions: (question, { surelyBy }) => (surelyBy(question.asOf) ? question : undefined),
  claims: (claim, horizon) => (claim.kind === "last" && isAfter(claim.asOf, horizon) ? undefined : claim),
};

/** A meeting with its present status; undefined if that was not known on the day, or the meeting took place later. */
function meetingOn(meeting: Meeting, horizon: KnownSources): Meeting | undefined {
  const { known, surelyBy } = horizon;
  const lost = fieldsWithout(known, meeting);
  if (lost.includes("status") || !meeting.sources.some((id) => known.has(id))) return undefined;
  const history = meeting.history?.filter(({ on }) => surelyBy(on));
  const then = { ...meeting, ...(history && { history }) };
  if (meeting.status !== "held" && meeting.status !== "reported")
    return withoutFields(then, [...lost, ...emptyListsIn(then)]);
  if (isAfter(meeting.start, horizon)) return undefined;
  const sessions = meeting.sessions?.filter(({ start }) => !isAfter(start, horizon));
  const held = { ...then, ...(sessions && { sessions }) };
  return withoutFields(held, [...lost, ...emptyListsIn(held), ...datesAfter({ end: meeting.end }, horizon)]);
}

/** The lists that a meeting has only if they have entries, and that have none. */
const emptyListsIn = (meeting: Meeting): readonly string[] =>
  (["history", "sessions"] as const).filter((field) => meeting[field]?.length === 0);

/** A meeting with the last status that had been announced by the day: when and where it was to be, and nothing that came of it. */
function meetingAsAnnounced(
  { id, title, channel, series, history = [] }: Meeting,
  { known, surelyBy }: KnownSources,
): Meeting | undefined {
  const announced = history.filter(({ on, sources }) => surelyBy(on) && sources.some((one) => known.has(one)));
  const last = announced.at(-1);
  if (last === undefined) return undefined;
  const { on: _on, ...then } = last;
  const earlier = announced.slice(0, -1);
  return {
    id,
    title,
    channel,
    ...(series !== undefined && { series }),
    ...then,
    ...(earlier.length > 0 && { history: earlier }),
    delegations: [],
    topics: [],
    outcomes: [],
  };
}

function eventOn(event: Event, horizon: KnownSources): Event | undefined {
  const lost = fieldsWithout(horizon.known, event);
  // Without its status an event would be one that took place.
  if (lost.includes("status") || lost.includes("summary")) return undefined;
  const tookPlace = event.status === undefined || event.status === "reported";
  if (!tookPlace || event.date === undefined) return withoutFields(event, lost);
  if (isAfter(event.date, horizon)) return undefined;
  const start = startOf(event.date);
  if (start === undefined || !isAfter(endOf(event.date), horizon)) return withoutFields(event, lost);
  // It was still going on. Cast: a date and an open end make an interval.
  return withoutFields({ ...event, date: `${start}/..` as Edtf }, lost);
}

function postOn(post: Post, horizon: KnownSources): Post {
  // On a day between two on which sources show a delegate in a post, only the first is known.
  const seen = horizon.surelyBy(post.seen) ? post.seen : (startOf(post.seen) ?? post.seen);
  return withoutFields({ ...post, seen }, datesAfter({ from: post.from, until: post.until }, horizon));
}

/** The fields of a record that have sources of their own, none of them known. */
const fieldsWithout = (known: KnownSources["known"], { evidence = {} }: Evidenced): readonly string[] =>
  Object.entries(evidence)
    .filter(([, ids]) => ids?.some((id) => known.has(id)) === false)
    .map(([field]) => field);

/** The lists that every meeting has; an empty one means that no source says anything about it. */
const fixedLists: ReadonlySet<string> = new Set(["delegations", "topics", "outcomes"]);

function withoutFields<R extends object>(record: R, fields: readonly string[]): R {
  if (fields.length === 0) return record;
  const entries = Object.entries(record).flatMap(([field, value]: [string, unknown]) => {
    if (!fields.includes(field)) return [[field, value] as const];
    return fixedLists.has(field) ? [[field, []] as const] : [];
  });
  // Cast: every other field that is removed is optional; snapshots are tested against the schemas.
  return Object.fromEntries(entries) as R;
}

/** The names of the dates that are after the day. */
const datesAfter = (dates: Readonly<Record<string, Edtf | undefined>>, horizon: Horizon): readonly string[] =>
  Object.keys(dates).filter((name) => isAfter(dates[name], horizon));

const isAfter = (date: Edtf | undefined, { perhapsBy }: Horizon): boolean => date !== undefined && !perhapsBy(date);
