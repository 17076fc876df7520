/**
 * How long was the longest silence?
 *
 * The gaps between the Red Cross talks that were held, the longest first, and the days since the last of them on a day of
 * your choice. `min` and `max` differ where a date is not known to the day.
 */
import { findMeetings, gapsAlong, meetings, timeSinceTalks } from "japan-dprk-talks";

const talks = findMeetings(meetings, { series: "red-cross-talks", status: "held" });
const gaps = gapsAlong(talks).gaps.toSorted((one, other) => other.days.min - one.days.min);

for (const { from, to, days } of gaps.slice(0, 5)) {
  const count = days.min === days.max ? `${days.min}` : `${days.min} to ${days.max}`;
  console.log(`${count} days: ${from.id} to ${to.id}`);
}

const since = timeSinceTalks(talks, "2024-12-31");
console.log(`${since?.days.min} days from ${since?.since.id} to the end of 2024`);
