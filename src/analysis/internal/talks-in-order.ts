import { compareDates } from "../../dates/index.ts";
import type { Meeting, Status } from "../../model/meeting.ts";
import { isOneOf, type OneOf } from "../one-of.ts";
import { firstDay, isDated, lastDay } from "./meeting-days.ts";

/** Which meetings count as talks. */
export interface TalksOptions {
  /** The status that counts, or several; `"held"` by default: planned is not held. */
  readonly status?: OneOf<Status>;
}

/** Those that count, in the order given. An event without a status took place. */
export const counting = <T extends { readonly status?: Status }>(
  entries: readonly T[],
  { status = "held" }: TalksOptions = {},
): readonly T[] => entries.filter((entry) => isOneOf(entry.status ?? "held", status));

/** The meetings that count and are dated, in the order in which they began. */
export const talksInOrder = <M extends Meeting>(meetings: readonly M[], options?: TalksOptions): readonly M[] =>
  counting(meetings, options).filter(isDated).toSorted(compareTalks);

/** The order in which two dated meetings began; of two that began together, the one that ended first is first. */
export const compareTalks = (a: Meeting, b: Meeting): number =>
  compareDates(firstDay(a), firstDay(b)) || compareDates(lastDay(a), lastDay(b));

/** The order in which any two meetings began; those without a date last. */
export const compareMeetings = (a: Meeting, b: Meeting): number =>
  isDated(a) && isDated(b) ? compareTalks(a, b) : Number(isDated(b)) - Number(isDated(a));
