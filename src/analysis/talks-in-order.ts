import { compareDates } from "../dates/index.ts";
import type { Meeting, Status } from "../schema/meeting.ts";
import { beganOn, isDated, lastDayOf } from "./meeting-days.ts";

/** Which meetings count as talks. */
export interface TalksOptions {
  /** The statuses that count; `["held"]` unless said otherwise: planned is not held. */
  readonly statuses?: readonly Status[];
}

/** Those that count, in the order given. An event without a status took place. */
export function counting<T extends { readonly status?: Status }>(
  entries: readonly T[],
  { statuses = ["held"] }: TalksOptions = {},
): readonly T[] {
  return entries.filter(({ status = "held" }) => statuses.includes(status));
}

/** The meetings that count and are dated, in the order in which they began. */
export function talksInOrder<M extends Meeting>(meetings: readonly M[], options?: TalksOptions): readonly M[] {
  return counting(meetings, options).filter(isDated).toSorted(inOrder);
}

/** The order in which two dated meetings began; of two that began together, the one that ended first is first. */
export function inOrder(a: Meeting, b: Meeting): number {
  return compareDates(beganOn(a), beganOn(b)) || compareDates(lastDayOf(a), lastDayOf(b));
}

/** The order in which any two meetings began; those without a date last. */
export function byDate(a: Meeting, b: Meeting): number {
  if (isDated(a) && isDated(b)) return inOrder(a, b);
  return Number(isDated(b)) - Number(isDated(a));
}
