import type { DayCount } from "../../../dates/index.ts";
import type { DatedMeeting } from "../../internal/meeting-days.ts";

/**
 * For each gap in a row of meetings, the days on which it can have begun: when the meeting that lasted longest so far
 * ended. The meetings have to be in order; if their dates allow others, the days are those of the first gap, the second
 * and so on in any of them.
 */
export function daysOfBeginning(talks: readonly DatedMeeting[]): readonly DayCount[] {
  const byEnd = Float64Array.from(talks, ({ span }) => span.endMin).toSorted();
  const byStart = talks.toSorted((a, b) => a.span.startMax - b.span.startMax);
  let [min, max, surely, perhaps] = [-Infinity, -Infinity, 0, 0];
  return talks.slice(1).map((next, index) => {
    // Those that certainly began before all meetings after the gap.
    for (let talk = byStart[surely]; talk && talk.span.startMax < next.span.startMin; talk = byStart[surely]) {
      min = Math.max(min, talk.span.endMin);
      surely += 1;
    }
    // Those that can have been among the meetings before the gap.
    const limit = byStart[index]?.span.startMax ?? Infinity;
    for (let talk = talks[perhaps]; talk && talk.span.startMin <= limit; talk = talks[perhaps]) {
      max = Math.max(max, talk.span.endMax);
      perhaps += 1;
    }
    return { min: Math.max(min, byEnd[index] ?? -Infinity), max };
  });
}
