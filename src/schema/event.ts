import type { Edtf } from "../dates/index.ts";
import type { Evidenced } from "./evidence.ts";
import type { Ids } from "./ids.ts";
import type { Status } from "./meeting.ts";

export const eventKinds = [
  "statement",
  "report",
  "agreement",
  "decision",
  "request",
  "visit",
  "return",
  "voyage",
  "aid",
  "survey",
  "sanction",
  "launch",
  "nuclear-test",
  "court-ruling",
  "founding",
  "incident",
] as const;
export type EventKind = (typeof eventKinds)[number];

export const eventFields = ["status", "date", "places", "summary"] as const;
export type EventField = (typeof eventFields)[number];

/** Something that is no meeting: a visit, a return, an agreement, a statement, a launch, a sanction. */
export interface Event<I extends Ids = Ids> extends Evidenced<EventField, I> {
  readonly id: I["events"];
  readonly kind: EventKind;
  /** Absent: it took place. */
  readonly status?: Exclude<Status, "held">;
  /** A day, or an interval for what lasted. Absent: no source states it. */
  readonly date?: Edtf;
  readonly places?: readonly I["places"][];
  readonly summary: string;
  /** The row of events that it belongs to. */
  readonly series?: I["series"];
  /** The meeting that it led to, came from or belongs to. */
  readonly meetings?: readonly I["meetings"][];
  readonly delegates?: readonly I["delegates"][];
  readonly figures?: readonly I["figures"][];
  readonly note?: string;
}
