/**
 * How do I get the meetings into Outlook or another calendar?
 *
 * Save what this prints as `talks.ics` and open the file: all-day events, with place, channel and sources. An uncertain date
 * covers all the days that it can mean. The site has the whole record as one calendar.
 */
import { dataset, findMeetings, meetings } from "japan-dprk-talks";
import { toICalendar } from "japan-dprk-talks/formats";

const talks = findMeetings(meetings, { series: "normalisation-talks", from: "2002", until: "2005", status: "held" });
const calendar = toICalendar(talks, { ...dataset, stamp: "2026-11-29" });
console.log(calendar.replaceAll("\r\n", "\n").trimEnd());
