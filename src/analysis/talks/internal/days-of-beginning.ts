import { sortedByNumber } from "../../../internal/sorted-by-number.ts";
import type { DatedMeeting } from "../../../model/day-span.ts";

/** The first and the last day on which each gap in a row can have begun, by its index. */
export interface BeginningDays {
  readonly min: Float64Array;
  readonly max: Float64Array;
}

/**
 * For each gap in a row of meetings, the days on which it can have begun: when the meeting that lasted longest so far
 * ended. The meetings have to be in order; if their dates allow others, the days are those of the first gap, the second
 * and so on in any of them.
 */
export function daysOfBeginning(talks: readonly DatedMeeting[]): BeginningDays {
  const byEnd = new Float64Array(talks.length);
  for (const [index, { endMin }] of talks.entries()) byEnd[index] = endMin;
  byEnd.sort();
  const byStart = sortedByNumber(talks, ({ startMax }) => startMax);
  const days = { min: new Float64Array(talks.length), max: new Float64Array(talks.length) };
  let [min, max, surely, perhaps] = [-Infinity, -Infinity, 0, 0];
  for (const [index, first] of byStart.entries()) {
    // Those that certainly began before all meetings after the gap.
    const next = talks[index + 1]?.startMin ?? Infinity;
    for (let talk = byStart[surely]; talk && talk.startMax < next; talk = byStart[surely]) {
      min = Math.max(min, talk.endMin);
      surely += 1;
    }
    // Those that can have been among the meetings before the gap.
    for (let talk = talks[perhaps]; talk && talk.startMin <= first.startMax; talk = talks[perhaps]) {
      max = Math.max(max, talk.endMax);
      perhaps += 1;
    }
    days.min[index] = Math.max(min, byEnd[index] ?? min);
    days.max[index] = max;
  }
  return days;
}
