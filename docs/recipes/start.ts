/**
 * Start in five minutes
 *
 * Three steps: find records, ask a question about them, and see who says so. A record is a plain object. A helper is a
 * pure function over the records that you pass to it, and its answer names its sources and what a reader should know.
 */
import { figures, findMeetings, getMeeting, getSource, longestGap, meetings, repatriationRate } from "japan-dprk-talks";

// 1. Find. Each record has an id that stays; your editor completes it.
const meeting = getMeeting("2014-03-03-shenyang");
console.log(meeting.title, meeting.start, meeting.status);

const talks = findMeetings(meetings, { series: "red-cross-talks", status: "held" });
console.log(talks.length, "meetings of the Red Cross talks were held");

// 2. Ask. A count of days is a range, because some dates are uncertain.
const gap = longestGap(talks);
console.log("The longest gap:", gap?.days.min, "days, from", gap?.from.end, "to", gap?.to.start);

// 3. Cite. Every answer has its sources and its caveats.
const rate = repatriationRate(figures);
console.log(rate?.numerator.value, "of", rate?.denominator.value, "sets of remains, as of", rate?.asOf);
for (const id of rate?.sources ?? []) console.log("-", getSource(id).publisher, getSource(id).published ?? "undated");
for (const { message } of rate?.caveats.slice(0, 2) ?? []) console.log("!", message);
