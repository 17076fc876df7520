/** The row of meetings that a meeting belongs to: its series or, without one, the meetings of its channel without one. */
import {
  events,
  type Events,
  eventsBetween,
  findMeetings,
  gapsAlong,
  meetings,
  type Meetings,
  type NumberRange,
} from "japan-dprk-talks";

import { daysOf } from "./timeline.ts";

type Meeting = Meetings[number];

/** A row of meetings, in the order of their dates; those without a date are left out. */
export interface Row {
  readonly id: string;
  readonly series: Meeting["series"];
  readonly channel: Meeting["channel"];
  readonly meetings: readonly Meeting[];
}

/** The meeting before or after one, with the days and the events between. */
export interface Neighbour {
  readonly meeting: Meeting;
  readonly days: NumberRange;
  readonly events: Events;
}

const rowIdOf = ({ series, channel }: Meeting): string => series ?? channel;
const rows = new Map<string, Row>();
const neighbours = new Map<string, { before?: Neighbour; after?: Neighbour }>();

for (const id of new Set(meetings.map(rowIdOf))) {
  const own = meetings.filter((meeting) => rowIdOf(meeting) === id);
  const [first] = own;
  if (first === undefined) continue;
  const dated = own
    .flatMap((meeting) => {
      const day = daysOf(meeting)?.[0];
      return day === undefined ? [] : [{ meeting, day }];
    })
    .toSorted((one, other) => one.day.localeCompare(other.day));
  rows.set(id, { id, series: first.series, channel: first.channel, meetings: dated.map(({ meeting }) => meeting) });
  for (const { from, to, days } of gapsAlong(findMeetings(own, { status: "held" })).gaps) {
    const between = eventsBetween(events, from, to).events;
    neighbours.set(from.id, { ...neighbours.get(from.id), after: { meeting: to, days, events: between } });
    neighbours.set(to.id, { ...neighbours.get(to.id), before: { meeting: from, days, events: between } });
  }
}

/** The rows of meetings. */
export const meetingRows: readonly Row[] = [...rows.values()];

/** The row of a meeting. */
export function rowOf(meeting: Meeting): Row {
  const row = rows.get(rowIdOf(meeting));
  if (row === undefined) throw new Error(`No row of meetings has ${meeting.id}.`);
  return row;
}

/** The meetings that were held before and after one that was held. */
export const neighboursOf = (
  meeting: Meeting,
): { readonly before?: Neighbour | undefined; readonly after?: Neighbour | undefined } =>
  neighbours.get(meeting.id) ?? {};
