import type { Day, EdtfDate } from "../../dates/index.ts";
import type { Dataset } from "../../model/dataset.ts";
import { searchableSpan } from "../../model/day-span.ts";
import type { Meeting, Status } from "../../model/meeting.ts";
import type { Place } from "../../model/place.ts";
import type { OneOf } from "../one-of.ts";
import { findRecords, type Search } from "./internal/criteria.ts";

/** The criteria for meetings. A meeting must match all that are given; an array means any of its values. */
export interface MeetingQuery<
  M extends Meeting = Meeting,
  C extends M["channel"] = M["channel"],
  S extends Status = Status,
> {
  /** The channel of the meeting. */
  readonly channel?: OneOf<C>;
  /** The status of the meeting: use `"held"` for meetings that took place. Default: any status. */
  readonly status?: OneOf<S>;
  /** A side that has a delegation at the meeting. */
  readonly side?: OneOf<M["delegations"][number]["side"]>;
  /** The place that the meeting names. With `places`, a city, province or country also finds the meetings inside it. */
  readonly place?: OneOf<NonNullable<M["place"]>>;
  /** The ISO 3166 code of the country that the place is in today or was in at the time. Requires `places`. */
  readonly country?: OneOf<string>;
  /** The places that the meetings refer to, to look up their countries, and the places inside others. */
  readonly places?: readonly Place[];
  /** A topic of the meeting. */
  readonly topic?: OneOf<M["topics"][number]>;
  /** The series that the meeting belongs to. */
  readonly series?: OneOf<NonNullable<M["series"]>>;
  /** A delegate who is named in a delegation. */
  readonly delegate?: OneOf<M["delegations"][number]["members"][number]["delegate"]>;
  /** An organization that sent a delegation. */
  readonly organization?: OneOf<NonNullable<M["delegations"][number]["organization"]>>;
  /** The meeting took place on this day, `YYYY-MM-DD`. */
  readonly on?: Day;
  /** The meeting had a day on or after the first day of this date. */
  readonly from?: EdtfDate;
  /** The meeting had a day on or before the last day of this date. */
  readonly until?: EdtfDate;
  /** Whether to leave out meetings that may have been at another time. Default: `false`. */
  readonly certain?: boolean;
  /** A snapshot: only meetings that are in it, as they are in it. */
  readonly knownOn?: Pick<Dataset, "meetings">;
}

/** A meeting with the channel and status that were asked for. */
export type FoundMeeting<M extends Meeting, C extends string, S extends Status> = M & {
  readonly channel: C;
  readonly status: S;
};

/**
 * Finds the meetings that match a query.
 *
 * With `on`, `from` or `until`, a meeting matches if it had a day in that time, or may have had one because a date that its
 * sources state is uncertain ("August 2014"); `certain: true` leaves out the latter. The qualifiers `?` and `~` make no
 * difference. If no source states the last day, the meeting is taken to have ended on its first day, or with its last
 * session, as in gaps, exports and all other answers; if none states the first day, to have begun on its last one, or with its
 * first session. A meeting without a date does not match.
 *
 * A word or id that no meeting has finds nothing: the list may be a selection from a dataset that has it. But if a word
 * is almost certainly misspelt, since a meeting has one that differs only in case, separators or a single letter, there
 * is an error that names it; for an id, only if it differs in case or separators.
 *
 * @param meetings - the meetings to search, in any order
 * @param query - the criteria, all optional:
 * - `channel`, `status`, `side`, `place`, `topic`, `series`, `delegate`, `organization`: one value, or an array of
 *   alternatives. Planned meetings match too, unless `status` is `"held"`.
 * - `places`: the places that the meetings refer to. With them, `place` also finds meetings at a place inside it (`partOf`;
 *   for a country, wherever `country` finds them); without them, only meetings that name the place itself.
 * - `country`: the ISO 3166 code of the country that the place is in today or was in at the time; requires `places`
 * - `on`, `from`, `until`: a day, the earliest date and the latest date
 * - `certain`: `true` leaves out meetings that may have been at another time; default `false`
 * - `knownOn`: a snapshot; only what could be known on its day is found
 * @returns the meetings in the given order, typed by the channel and status asked for
 * @throws RangeError for a misspelt criterion or word (a place is known if a meeting or one of `places` has it), if `until` is
 * before `from`, or if `country` is given without `places`; EdtfError if `on` is not a calendar day, or another date is not
 * a supported EDTF string; TypeError if `meetings` is not a list of meetings, or `query` is not an object
 * @example
 * ```ts
 * const ids = (query) => findMeetings(meetings, query).map(({ id }) => id);
 * ids({ channel: "red-cross", status: "held", from: "2012", until: "2013" }); // => ["2012-08-09-beijing"]
 * ids({ series: "red-cross-talks", on: "2014-03-03" }); // => ["2014-03-03-shenyang"]
 * ids({ delegate: "antonio-inoki", from: "2014-08-30", until: "2014-08-31" }); // => ["2014-08-30-pyongyang-inoki"]
 * ids({ delegate: "antonio-inoki", on: "2014-08-31" }); // => []
 * ids({ place: "china", series: "red-cross-talks", from: "2014" }); // => []
 * ids({ place: "china", places, series: "red-cross-talks", from: "2014" }); // => ["2014-03-03-shenyang", "2014-03-19-shenyang"]
 * ids({ country: "MN", places, delegate: "song-il-ho", status: "held" }).includes("2012-11-15-ulaanbaatar"); // => true
 * ```
 */
export function findMeetings<M extends Meeting, C extends M["channel"] = M["channel"], S extends Status = Status>(
  meetings: readonly M[],
  query: MeetingQuery<M, C, S> = {},
): readonly FoundMeeting<M, C, S>[] {
  // Cast: what is found has the channel and status that were asked for.
  return findRecords(meetings, query, search) as readonly FoundMeeting<M, C, S>[];
}

const search: Search<Meeting> = {
  helper: "findMeetings",
  what: "meetings",
  words: {
    channel: ({ channel }) => channel,
    status: ({ status }) => status,
    series: ({ series }) => series,
    topic: ({ topics }) => topics,
    side: ({ delegations }) => delegations.map(({ side }) => side),
    place: ({ place }) => place,
    organization: ({ delegations }) => delegations.map(({ organization }) => organization),
    delegate: ({ delegations }) => delegations.flatMap(({ members }) => members.map(({ delegate }) => delegate)),
  },
  ids: ["place", "organization", "delegate"],
  placesOf: ({ place }) => place,
  spanOf: searchableSpan,
};
