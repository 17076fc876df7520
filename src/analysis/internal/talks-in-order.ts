import { compareDates } from "../../dates/index.ts";
import type { Meeting, Status } from "../../model/meeting.ts";
import { isOneOf, type OneOf } from "../one-of.ts";
import { firstDay, isDated, lastDay } from "./meeting-days.ts";

/** Which meetings count as talks. */
export interface TalksOptions {
  /** The status that counts, or several. Default: `"held"`, since a planned meeting may not have taken place. */
  readonly status?: OneOf<Status>;
}

/** The entries whose status counts, in the given order. An event without a status took place. */
export const counting = <T extends { readonly status?: Status }>(
  entries: readonly T[],
  { status = "held" }: TalksOptions = {},
): readonly T[] => entries.filter((entry) => isOneOf(entry.status ?? "held", status));

/** The meetings that count and have a date, in the order in which they began. */
export const talksInOrder = <M extends Meeting>(meetings: readonly M[], options?: TalksOptions): readonly M[] =>
  counting(meetings, options).filter(isDated).toSorted(compareTalks);

/** Orders two dated meetings by when they began, then by when they ended. */
export const compareTalks = (a: Meeting, b: Meeting): number =>
  compareDates(firstDay(a), firstDay(b)) || compareDates(lastDay(a), lastDay(b));

/** Orders any two meetings by when they began; those without a date come last. */
export const compareMeetings = (a: Meeting, b: Meeting): number =>
  isDated(a) && isDated(b) ? compareTalks(a, b) : Number(isDated(b)) - Number(isDated(a));
