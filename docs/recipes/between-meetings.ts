/**
 * What happened between two meetings?
 *
 * The events between the last Red Cross talks of 2002 and the next ones, ten years later. Events that may have happened then,
 * but whose dates are too vague to say so, are in a list of their own.
 */
import { events, eventsBetween, formatDate, getMeeting } from "japan-dprk-talks";

const one = getMeeting("2002-08-18-pyongyang");
const other = getMeeting("2012-08-09-beijing");
const between = eventsBetween(events, one, other);

console.log(
  between.events.length,
  "events, and perhaps",
  between.perhaps.length,
  "more. Tests, launches and sanctions:",
);
for (const { kind, date, summary } of between.events) {
  const isAsked = kind === "nuclear-test" || kind === "launch" || kind === "sanction";
  if (isAsked && date !== undefined) console.log(`- ${formatDate(date)}: ${summary}`);
}
