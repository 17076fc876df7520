import type { Edtf } from "../dates/index.ts";
import type { Evidenced } from "./evidence.ts";
import type { Ids } from "./ids.ts";
import type { Status } from "./meeting.ts";

/**
 * What happened. `statement`: said in public or to the other side; `report`: findings or news, published, told or
 * shown; `return`: people or remains come home or are handed over; `voyage`: a sailing that carries people; `survey`:
 * a search, or a check on the spot; `sanction`: a measure imposed, prolonged or lifted; `launch`: of a missile or
 * rocket; `founding`: a body is set up; `incident`: what fits no other kind.
 */
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

/** The fields of an event that can have sources and variants of their own. */
export const eventFields = ["status", "date", "places", "summary"] as const;
export type EventField = (typeof eventFields)[number];

/** Something that is no meeting: a visit, a return, an agreement, a statement, a launch, a sanction. */
export interface Event<I extends Ids = Ids> extends Evidenced<EventField, I> {
  /** Date, as far as it is known, or `undated`, and the subject: `1959-12-14-first-sailing`. Never reused. */
  readonly id: I["events"];
  /** What happened, in a word: `return` of people or remains, `report` of findings or news, `incident` for the rest. */
  readonly kind: EventKind;
  /** Absent: it took place. */
  readonly status?: Exclude<Status, "held">;
  /** A day, or an interval for what lasted. Absent: no source states it. */
  readonly date?: Edtf;
  /** Where it happened; of a journey all places on record. Absent: none is. */
  readonly places?: readonly I["places"][];
  /** What happened, in our words. */
  readonly summary: string;
  /** The row of events that it belongs to. */
  readonly series?: I["series"];
  /** The meeting that it led to, came from or belongs to. */
  readonly meetings?: readonly I["meetings"][];
  /** The delegates of the record who acted, spoke or were named in it. Absent: none is on record. */
  readonly delegates?: readonly I["delegates"][];
  /** The figures that were stated in it or are about it. Absent: none is on record. */
  readonly figures?: readonly I["figures"][];
  /** What is to be known of its sources or date: "The date is that of the report". Absent: nothing. */
  readonly note?: string;
}
