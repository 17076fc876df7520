import type { Day, EdtfDate } from "../../dates/index.ts";
import type { Dataset } from "../../model/dataset.ts";
import { spanOfEvent } from "../../model/day-span.ts";
import type { Event } from "../../model/event.ts";
import type { Status } from "../../model/meeting.ts";
import type { Place } from "../../model/place.ts";
import type { OneOf } from "../one-of.ts";
import { findRecords, type Search } from "./internal/criteria.ts";

/** The criteria for events. An event must match all that are given; an array means any of its values. */
export interface EventQuery<E extends Event = Event> {
  /** The kind of event. */
  readonly kind?: OneOf<E["kind"]>;
  /** The status of the event: `"held"` for events that took place. Default: any status. */
  readonly status?: OneOf<Status>;
  /** A side that acted. */
  readonly side?: OneOf<NonNullable<E["sides"]>[number]>;
  /** A place that the event names. With `places`, a city, province or country also finds the events inside it. */
  readonly place?: OneOf<NonNullable<E["places"]>[number]>;
  /** The ISO 3166 code of the country that a place is in today or was in at the time. Requires `places`. */
  readonly country?: OneOf<string>;
  /** The places that the events refer to, to look up their countries, and the places inside others. */
  readonly places?: readonly Place[];
  /** The series that the event belongs to. */
  readonly series?: OneOf<NonNullable<E["series"]>>;
  /** A delegate who acted, spoke or was named in it. */
  readonly delegate?: OneOf<NonNullable<E["delegates"]>[number]>;
  /** An organization that acted. */
  readonly organization?: OneOf<NonNullable<E["organizations"]>[number]>;
  /** A meeting that it led to, resulted from or belongs to. */
  readonly meeting?: OneOf<NonNullable<E["meetings"]>[number]>;
  /** The event took place on this day, `YYYY-MM-DD`. */
  readonly on?: Day;
  /** The event had a day on or after the first day of this date. */
  readonly from?: EdtfDate;
  /** The event had a day on or before the last day of this date. */
  readonly until?: EdtfDate;
  /** Whether to leave out events that may have been at another time. Default: `false`. */
  readonly certain?: boolean;
  /** A snapshot: only events that are in it, as they are in it. */
  readonly knownOn?: Pick<Dataset, "events">;
}

/**
 * Finds the events that match a query, as `findMeetings` does for meetings.
 *
 * With `on`, `from` or `until`, an event matches if it had a day in that time or may have had one; `certain: true`
 * leaves out the latter. The date of an event can be an interval, throughout which it lasted. The qualifiers `?` and
 * `~` make no difference. An event without a date does not match.
 *
 * @param events - the events to search, in any order
 * @param query - the criteria, all optional:
 * - `kind`, `status`, `side`, `place`, `series`, `delegate`, `organization`, `meeting`: one value, or an array of
 *   alternatives. An event without a status took place, so `"held"` matches it.
 * - `places`: the places that the events refer to; with them, `place` also finds events at a place inside it
 * - `country`: the ISO 3166 code of the country that a place is in today or was in at the time; requires `places`
 * - `on`, `from`, `until`: a day, the earliest date and the latest date
 * - `certain`: `true` leaves out events that may have been at another time; default `false`
 * - `knownOn`: a snapshot; only what could be known on its day is found
 * @returns the events in the given order
 * @throws RangeError for a misspelt criterion or word (as `findMeetings`), if `until` is before `from`, or if `country` is
 * given without `places`; EdtfError if `on` is not a calendar day, or another date is not a supported EDTF string; TypeError
 * if `events` is not a list of events, or `query` is not an object
 * @example
 * ```ts
 * const ids = (query) => findEvents(events, query).map(({ id }) => id);
 * ids({ kind: "launch", from: "2012-12", until: "2012" }); // => ["2012-12-12-rocket-launch"]
 * ids({ country: "JP", places, kind: "return", until: "1955" }).length > 0; // => true
 * ids({ kind: "launch", status: "planned", on: "1950-01-01" }); // => []
 * ```
 */
export function findEvents<E extends Event>(events: readonly E[], query: EventQuery<E> = {}): readonly E[] {
  return findRecords(events, query, search);
}

const search: Search<Event> = {
  helper: "findEvents",
  what: "events",
  words: {
    kind: ({ kind }) => kind,
    status: ({ status = "held" }) => status,
    series: ({ series }) => series,
    side: ({ sides }) => sides,
    place: ({ places }) => places,
    delegate: ({ delegates }) => delegates,
    organization: ({ organizations }) => organizations,
    meeting: ({ meetings }) => meetings,
  },
  ids: ["place", "delegate", "organization", "meeting"],
  placesOf: ({ places }) => places,
  spanOf: spanOfEvent,
};
