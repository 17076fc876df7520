import { distinct } from "../../../internal/distinct.ts";
import type { DatedMeeting } from "../../../model/day-span.ts";
import type { Meeting } from "../../../model/meeting.ts";
import { caveat } from "../../answer.ts";
import { caveatOfLonger } from "../../internal/date-caveats.ts";
import { sourcesOfFirstDay, sourcesOfLastDay } from "../../internal/meeting-days.ts";
import { gap, type Gap } from "../gap-between-talks.ts";
import { type WidestGap, widestGaps } from "./widest-gaps.ts";

/** The gaps between dated meetings, which have to be in order. */
export function gapsOf<M extends Meeting>(talks: readonly DatedMeeting<M>[]): readonly Gap<M>[] {
  const widest = widestGaps(talks);
  const gaps: Gap<M>[] = [];
  // One object for all gaps: there can be a million.
  let before: Before<M> | undefined;
  for (const next of talks) {
    if (before === undefined) before = { last: next, perhapsLast: next };
    else {
      gaps.push(gapAfter<M>(before, next, widest(gaps.length + 1)));
      if (next.endMin >= before.last.endMin) before.last = next;
      if (next.endMax >= before.perhapsLast.endMax) before.perhapsLast = next;
    }
  }
  return gaps;
}

/** Of the meetings before a gap, the one that certainly lasted longest, and the one that may have lasted longest. */
interface Before<M extends Meeting> {
  last: DatedMeeting<M>;
  perhapsLast: DatedMeeting<M>;
}

/** The gap from the meeting that certainly lasted longest to the next one, as far as others do not change its bounds. */
function gapAfter<M extends Meeting>(
  { last, perhapsLast }: Before<M>,
  next: DatedMeeting<M>,
  widest: WidestGap<DatedMeeting<M>> | undefined,
): Gap<M> {
  const between = gap<M>(last, next);
  const min = Math.max(0, next.startMin - perhapsLast.endMax);
  const max = widest === undefined ? between.days.max : Math.max(0, widest.days);
  const isShorter = perhapsLast.endMax > last.endMax;
  if (!isShorter && max === between.days.max) return between;
  const other = max !== between.days.max && max > 0 ? widest : undefined;
  return {
    ...between,
    days: { min, max },
    sources: distinct(
      between.sources,
      isShorter ? sourcesOfLastDay<M>(perhapsLast) : [],
      ...(other ? [sourcesOfLastDay<M>(other.from), sourcesOfFirstDay<M>(other.to)] : []),
    ),
    caveats: [
      ...between.caveats,
      ...(isShorter ? [caveatOfLonger("meetings", perhapsLast.meeting, last.meeting)] : []),
      ...(other ? [perhapsNext(other.from.meeting, other.to.meeting)] : []),
    ],
  };
}

const perhapsNext = (from: Meeting, to: Meeting) =>
  caveat(
    "approximate",
    `"${to.id}" may have been the next meeting after "${from.id}": the number of days allows for that.`,
    "meetings",
    from,
    to,
  );
