import { asDay } from "../../dates/edtf.ts";
import {
  type Certainty,
  type Day,
  earliest,
  type Edtf,
  type EdtfDate,
  latest,
  whetherBefore,
} from "../../dates/index.ts";
import type { Channel, Meeting, Status } from "../../model/meeting.ts";
import type { Place } from "../../model/place.ts";
import { isOneOf, type OneOf } from "../one-of.ts";

/** What to find meetings by; a meeting fits when it fits all that is given. */
export interface MeetingQuery<M extends Meeting = Meeting, C extends Channel = Channel, S extends Status = Status> {
  readonly channel?: OneOf<C>;
  readonly status?: OneOf<S>;
  /** A delegation of this side was there. */
  readonly side?: OneOf<M["delegations"][number]["side"]>;
  readonly place?: OneOf<NonNullable<M["place"]>>;
  /** ISO 3166 code of the country that the place is in today, or was in at the time; wants `places`. */
  readonly country?: OneOf<string>;
  /** The places that the meetings refer to, to look their countries up. */
  readonly places?: readonly Place[];
  readonly topic?: OneOf<M["topics"][number]>;
  /** It belongs to this row of meetings. */
  readonly series?: OneOf<NonNullable<M["series"]>>;
  /** This delegate is named in a delegation. */
  readonly delegate?: OneOf<M["delegations"][number]["members"][number]["delegate"]>;
  /** This body sent a delegation. */
  readonly organization?: OneOf<NonNullable<M["delegations"][number]["organization"]>>;
  /** They met on this day. */
  readonly on?: Day;
  /** They met on the first day of this date or later. */
  readonly from?: EdtfDate;
  /** They met on the last day of this date or earlier. */
  readonly until?: EdtfDate;
  /** Only meetings of which the dates say so for certain; else those that may have been then are in, too. */
  readonly certain?: boolean;
}

/** A meeting of the channel and status that were asked for. */
export type FoundMeeting<M extends Meeting, C extends Channel, S extends Status> = M & {
  readonly channel: C;
  readonly status: S;
};

/**
 * The meetings that fit a description.
 *
 * With `on`, `from` or `until` a meeting fits that had a day in that time, or may have had one (`certain` leaves the second
 * sort out; `?` and `~` change nothing); one that no source dates does not. Planned is not held: say `status: "held"` for what took place.
 *
 * @param meetings - meetings in any order
 * @param query - what to find them by; one value, or a list of which any will do
 * @returns the meetings in the order given, their type narrowed to the channel and status asked for
 * @throws RangeError when `country` is given without `places`; EdtfError when `on` is no
 * calendar day or another date no supported EDTF string
 * @example
 * ```ts
 * const ids = (query) => findMeetings(meetings, query).map(({ id }) => id);
 * ids({ channel: "red-cross", status: "held", from: "2012", until: "2013" }); // => ["2012-08-09-beijing"]
 * ids({ series: "red-cross-talks", on: "2014-03-03" }); // => ["2014-03-03-shenyang"]
 * ids({ country: "MN", places, delegate: "song-il-ho", status: "held" }).includes("2012-11-15-ulaanbaatar"); // => true
 * ```
 */
export function findMeetings<M extends Meeting, C extends Channel = Channel, S extends Status = Status>(
  meetings: readonly M[],
  query: MeetingQuery<M, C, S>,
): readonly FoundMeeting<M, C, S>[] {
  const tests = testsOf(query);
  return meetings.filter((meeting): meeting is FoundMeeting<M, C, S> => tests.every((test) => test(meeting)));
}

type Test = (meeting: Meeting) => boolean;

function testsOf(query: MeetingQuery): readonly Test[] {
  const { channel, status, side, place, topic, series, delegate, organization } = query;
  return [
    ({ channel: found }) => fits(channel, [found]),
    ({ status: found }) => fits(status, [found]),
    ({ place: found }) => fits(place, [found]),
    ({ topics }) => fits(topic, topics),
    ({ series: found }) => fits(series, [found]),
    ({ delegations }) =>
      fits(
        side,
        delegations.map((team) => team.side),
      ),
    ({ delegations }) =>
      fits(
        organization,
        delegations.map((team) => team.organization),
      ),
    ({ delegations }) =>
      fits(
        delegate,
        delegations.flatMap(({ members }) => members.map((member) => member.delegate)),
      ),
    inCountry(query),
    inTime(query),
  ];
}

/** Whether one of the values is asked for; any are when nothing is. */
const fits = <T extends string>(wanted: OneOf<T> | undefined, values: readonly (T | undefined)[]): boolean =>
  wanted === undefined || values.some((value) => isOneOf(value, wanted));

function inCountry({ country, places }: MeetingQuery): Test {
  if (country === undefined) return () => true;
  if (places === undefined) {
    throw new RangeError(
      "Meetings name places, not countries. To find them by country, give the places along: { country, places }.",
    );
  }
  const placeOf = new Map(places.map((place) => [place.id, place]));
  return ({ place: id, start, end }) => {
    const { country: today, formerCountry: former } = placeOf.get(id ?? "") ?? {};
    const first = start ?? end;
    const then = former !== undefined && first !== undefined && (earliest(first) ?? "") <= former.until;
    return fits(country, [today, then ? former.code : undefined]);
  };
}

function inTime({ on, from, until, certain = false }: MeetingQuery): Test {
  const day = on === undefined ? undefined : asDay(on);
  const first = sortedDays(day, from && earliest(from)).at(-1);
  const last = sortedDays(day, until && latest(until)).at(0);
  return ({ start, end }) => {
    if (first === undefined && last === undefined) return true;
    // A meeting with one date is taken to have lasted no longer.
    const [begin, close] = [start ?? end, end ?? start];
    if (begin === undefined || close === undefined) return false;
    const outside = [before(close, first), before(last, begin)];
    return certain ? outside.every((answer) => answer === "no") : !outside.includes("yes");
  };
}

const before = (one: Edtf | undefined, other: Edtf | undefined): Certainty =>
  one === undefined || other === undefined ? "no" : whetherBefore(one, other);

const sortedDays = (...days: readonly (Day | undefined)[]): readonly Day[] =>
  days.filter((day) => day !== undefined).toSorted();
