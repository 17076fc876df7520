/** The meetings before and after each one that was held, within its series or, without one, within its channel. */
import { findMeetings, gapsAlong, meetings, type Meetings } from "japan-dprk-talks";

type Meeting = Meetings[number];
interface Neighbour {
  readonly meeting: Meeting;
  readonly days: { readonly min: number; readonly max: number };
}
interface Neighbours {
  readonly before?: Neighbour;
  readonly after?: Neighbour;
}

const rowOf = ({ series, channel }: Meeting): string => series ?? channel;
const held = findMeetings(meetings, { status: "held" });
const neighbours = new Map<string, Neighbours>();
for (const row of new Set(held.map(rowOf))) {
  for (const { from, to, days } of gapsAlong(held.filter((meeting) => rowOf(meeting) === row)).gaps) {
    neighbours.set(from.id, { ...neighbours.get(from.id), after: { meeting: to, days } });
    neighbours.set(to.id, { ...neighbours.get(to.id), before: { meeting: from, days } });
  }
}

/** The meeting before and the one after, with the days between. */
export const neighboursOf = (meeting: Meeting): Neighbours => neighbours.get(meeting.id) ?? {};
