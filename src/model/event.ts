import type { Edtf } from "../dates/index.ts";
import type { Evidenced } from "./evidence.ts";
import type { Ids } from "./ids.ts";
import type { Status } from "./meeting.ts";

/** The fields of an event that can have their own sources and variants. */
export const eventFields = ["status", "date", "places", "summary"] as const;
export type EventField = (typeof eventFields)[number];

/** Something other than a meeting: a visit, a return, an agreement, a statement, a launch, a sanction. */
export interface Event<I extends Ids = Ids> extends Evidenced<EventField, I> {
  /** The date as far as it is known, or `undated`, then the subject: `2019-05-09-first-release`. Never reused. */
  readonly id: I["events"];
  /** The kind of event. */
  readonly kind: I["eventKinds"];
  /** The status of an event that is not known to have taken place. Absent if it took place. */
  readonly status?: Exclude<Status, "held">;
  /** The date, or an interval for an event that lasted. Absent if no source states it. */
  readonly date?: Edtf;
  /** Where it happened; for a journey, every place recorded. Absent if none is recorded. */
  readonly places?: readonly I["places"][];
  /** What happened, in our own words. */
  readonly summary: string;
  /** The series of events that it belongs to. */
  readonly series?: I["series"];
  /** The sides that acted: who suspended, launched or returned. Absent if no source says so, or no side did. */
  readonly sides?: readonly I["sides"][];
  /** The organizations that acted, best known first. Absent if none is recorded. */
  readonly organizations?: readonly I["organizations"][];
  /** The meetings that it led to, resulted from or belongs to. */
  readonly meetings?: readonly I["meetings"][];
  /** The delegates who acted, spoke or were named in it. Absent if none is recorded. */
  readonly delegates?: readonly I["delegates"][];
  /** The figures that were stated in it or are about it. Absent if none is recorded. */
  readonly figures?: readonly I["figures"][];
  /** A remark on its sources or date: "The date is that of the report". Absent if there is none. */
  readonly note?: string;
}
