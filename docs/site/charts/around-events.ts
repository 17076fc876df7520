/** What came before and after an event: the nearest events, and the nearest meetings that were held. */
import { earliest, events, type Events, latest, meetings, type Meetings } from "japan-dprk-talks";

import { firstDayOf, lastDayOf } from "./timeline.ts";

type Event = Events[number];

interface Around {
  readonly eventBefore?: Event | undefined;
  readonly eventAfter?: Event | undefined;
  readonly meetingBefore?: Meetings[number] | undefined;
  readonly meetingAfter?: Meetings[number] | undefined;
}

const dayOf = ({ date }: Event): string | undefined =>
  date === undefined ? undefined : (earliest(date) ?? latest(date));
const dated = events
  .flatMap((event) => {
    const day = dayOf(event);
    return day === undefined ? [] : [{ event, day }];
  })
  .toSorted((one, other) => one.day.localeCompare(other.day));
const places = new Map(dated.map(({ event }, index) => [event.id, index]));

const held = meetings.filter(({ status }) => status === "held");
const byEnd = held
  .flatMap((meeting) => {
    const day = lastDayOf(meeting);
    return day === undefined ? [] : [{ meeting, day }];
  })
  .toSorted((one, other) => one.day.localeCompare(other.day));
const byStart = held
  .flatMap((meeting) => {
    const day = firstDayOf(meeting);
    return day === undefined ? [] : [{ meeting, day }];
  })
  .toSorted((one, other) => one.day.localeCompare(other.day));

/** What came before and after an event; nothing if it has no date. A meeting on the same day is neither. */
export function around(event: Event): Around {
  const [index, first] = [places.get(event.id), dayOf(event)];
  if (index === undefined || first === undefined || event.date === undefined) return {};
  const last = latest(event.date) ?? first;
  return {
    eventBefore: dated[index - 1]?.event,
    eventAfter: dated[index + 1]?.event,
    meetingBefore: byEnd.findLast(({ day }) => day < first)?.meeting,
    meetingAfter: byStart.find(({ day }) => day > last)?.meeting,
  };
}
