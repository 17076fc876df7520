import type { Edtf } from "../dates/index.ts";
import type { Evidenced, Statement } from "./evidence.ts";
import type { Ids } from "./ids.ts";

/**
 * What became of a meeting or event; the same words in every dataset, because helpers calculate with them. `reported`: the
 * press says that it took place, but neither side confirms it.
 */
export const statuses = ["held", "planned", "postponed", "cancelled", "reported"] as const;
export type Status = (typeof statuses)[number];

/** A named official in a delegation. */
export interface DelegationMember<I extends Ids = Ids> {
  /** The id of the official, who is one of the delegates. */
  readonly delegate: I["delegates"];
  /** What the official does in the delegation; `head`: leads it. */
  readonly role: I["roles"];
  /** The post held at the time, as the meeting's sources give it. */
  readonly post?: string;
}

/** One organization's team at a meeting. A side can send several. */
export interface Delegation<I extends Ids = Ids> {
  /** The side that the delegation belongs to. */
  readonly side: I["sides"];
  /** The organization that sends the delegation. Absent if the sources do not name it. */
  readonly organization?: I["organizations"];
  /** As what the delegation is there; `party`: takes part in the talks. */
  readonly capacity: I["capacities"];
  /** How the sources describe the delegation, if naming the organization is not enough. */
  readonly description?: string;
  /** How many persons are in the delegation, if a source counts them. */
  readonly size?: number;
  /** Only the members whom sources name, heads first. */
  readonly members: readonly DelegationMember<I>[];
  /** The sources of the delegation, if they differ from those of the meeting's `delegations`. */
  readonly sources?: readonly I["sources"][];
}

/** One session of a meeting that had several. */
export interface Session<I extends Ids = Ids> {
  /** The day of the session, or the first of several days. */
  readonly start: Edtf;
  /** The last of several days. Absent if no source gives another day. */
  readonly end?: Edtf;
  /** The building or room: "Palais Wilson". Absent if none is given for this session. */
  readonly venue?: string;
  /** Its subject, its hours or its outcome: "Prisoners, all day". */
  readonly summary: string;
  /** The sources of the session. */
  readonly sources: readonly I["sources"][];
}

/** A status that a meeting had before, as it was announced then. */
export interface EarlierStatus<I extends Ids = Ids> {
  /** The status at that time. */
  readonly status: Status;
  /** When it was announced or reported. */
  readonly on: Edtf;
  /** The first day as announced. Absent if it was left open. */
  readonly start?: Edtf;
  /** The last day as announced. Absent if it was left open. */
  readonly end?: Edtf;
  /** The place as announced. Absent if it was left open. */
  readonly place?: I["places"];
  /** The sources that announce or report it. */
  readonly sources: readonly I["sources"][];
}

/** The fields of a meeting that can have their own sources and variants. */
export const meetingFields = [
  "status",
  "start",
  "end",
  "place",
  "venue",
  "round",
  "delegations",
  "topics",
  "outcomes",
  "sessions",
  "follows",
] as const;
export type MeetingField = (typeof meetingFields)[number];

/** A meeting of two sides, held or planned. */
export interface Meeting<I extends Ids = Ids> extends Evidenced<MeetingField, I> {
  /** The first day as far as it is known, then the place: `2019-05-07-geneva`. Never reused. */
  readonly id: I["meetings"];
  /** A descriptive title: "Government talks in Stockholm". */
  readonly title: string;
  /** Through whom the sides met. */
  readonly channel: I["channels"];
  /** Whether it took place; `reported`: the press says that it did, but neither side confirms it. */
  readonly status: Status;
  /** What its status was before, the earliest first: announced, then postponed. Absent if no source states it. */
  readonly history?: readonly EarlierStatus<I>[];
  /**
   * The first day; an interval means one day within it. Absent if no source states it: the meeting is then taken to have begun
   * on its last day, or with its first session if that is earlier.
   */
  readonly start?: Edtf;
  /**
   * The last day; an interval means one day within it. Absent if no source states it: the meeting is then taken to have ended
   * on its first day, or with its last session if that is later.
   */
  readonly end?: Edtf;
  /** The city, or the region or country if no city is recorded. Absent if no source states it. */
  readonly place?: I["places"];
  /** The building, or the gathering at which they met: "Palais Wilson". Absent if no source states it. */
  readonly venue?: string;
  /** What the sources call it: "second round", "first since May 2017". */
  readonly round?: string;
  /** The series of meetings that it belongs to. */
  readonly series?: I["series"];
  /** The delegations of all sides. */
  readonly delegations: readonly Delegation<I>[];
  /** What was discussed. Empty if the sources do not say. */
  readonly topics: readonly I["topics"][];
  /** What came of it, and what was said at it. Empty if the sources do not say. */
  readonly outcomes: readonly Statement<I>[];
  /** Its sessions in order. Absent if the sources do not distinguish any. */
  readonly sessions?: readonly Session<I>[];
  /** The meeting that this one continues. */
  readonly follows?: I["meetings"];
  /** What sources add that has no field of its own: hours, arrivals, who asked for the meeting. */
  readonly remarks?: readonly Statement<I>[];
}
