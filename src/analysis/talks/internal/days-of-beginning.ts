import type { DayCount } from "../../../dates/index.ts";
import { sortedByNumber } from "../../../internal/sorted-by-number.ts";
import type { DatedMeeting } from "../../../model/day-span.ts";

/**
 * For each gap in a row of meetings, the days on which it can have begun: when the meeting that lasted longest so far
 * ended. The meetings have to be in order; if their dates allow others, the days are those of the first gap, the second
 * and so on in any of them.
 */
export function daysOfBeginning(talks: readonly DatedMeeting[]): readonly DayCount[] {
  const byEnd = Float64Array.from(talks, ({ endMin }) => endMin).toSorted();
  const byStart = sortedByNumber(
    talks,
    ({ startMax }) => startMax,
    () => 0,
  );
  let [min, max, surely, perhaps] = [-Infinity, -Infinity, 0, 0];
  return talks.slice(1).map((next, index) => {
    // Those that certainly began before all meetings after the gap.
    for (let talk = byStart[surely]; talk && talk.startMax < next.startMin; talk = byStart[surely]) {
      min = Math.max(min, talk.endMin);
      surely += 1;
    }
    // Those that can have been among the meetings before the gap.
    const limit = byStart[index]?.startMax ?? Infinity;
    for (let talk = talks[perhaps]; talk && talk.startMin <= limit; talk = talks[perhaps]) {
      max = Math.max(max, talk.endMax);
      perhaps += 1;
    }
    return { min: Math.max(min, byEnd[index] ?? -Infinity), max };
  });
}
