import type { Edtf } from "../dates/index.ts";
import type { Evidenced, Statement } from "./evidence.ts";
import type { Ids } from "./ids.ts";

/**
 * Through whom the two sides met: the two Red Cross societies, the governments at working or ministerial level,
 * the leaders, political parties, a gathering of many countries, or an unannounced contact.
 */
export const channels = ["red-cross", "government", "summit", "party", "multilateral", "informal"] as const;
export type Channel = (typeof channels)[number];

/** `reported`: the press says that it took place and no side confirms it. */
export const statuses = ["held", "planned", "postponed", "cancelled", "reported"] as const;
export type Status = (typeof statuses)[number];

export const topics = [
  "remains",
  "grave-visits",
  "japanese-left-behind",
  "japanese-spouses",
  "home-visits",
  "missing-japanese",
  "missing-koreans",
  "abductions",
  "returned-families",
  "repatriation-to-dprk",
  "hijackers",
  "detainees",
  "seamen-remains",
  "atomic-bomb-survivors",
  "koreans-in-japan",
  "humanitarian-aid",
  "past-settlement",
  "normalisation",
  "sanctions",
  "security",
  "investigation-committee",
  "chongryon-headquarters",
  "exchange",
  "arrangements",
] as const;
/** What was on the table. `arrangements`: the talks about the talks. `security`: nuclear, missiles, spy ships. */
export type Topic = (typeof topics)[number];

/** `head`: leads the team; `observer`: only sits in, or only receives the guests. */
export const memberRoles = ["head", "member", "observer"] as const;
export type MemberRole = (typeof memberRoles)[number];

/** One named official in a delegation. */
export interface DelegationMember<I extends Ids = Ids> {
  /** The official, one of the delegates of the record. */
  readonly delegate: I["delegates"];
  /** `head`: leads the team; `observer`: only sits in, or only receives the guests. */
  readonly role: MemberRole;
  /** The post held at the time, as the sources of the meeting give it. */
  readonly post?: string;
}

/** `party`: talks; `observer`: sits in on the talks of others, as officials do at Red Cross meetings. */
export const capacities = ["party", "observer"] as const;
export type Capacity = (typeof capacities)[number];

/** One body's team at a meeting. A side can send several. */
export interface Delegation<I extends Ids = Ids> {
  /** The side that the team belongs to. */
  readonly side: I["sides"];
  /** The body that sends the team. Absent: the sources do not name it. */
  readonly organization?: I["organizations"];
  /** `party`: it talks; `observer`: it sits in on the talks of others. */
  readonly capacity: Capacity;
  /** How the sources describe the team, where the organization does not say enough. */
  readonly description?: string;
  /** Persons in the team, where a source counts them. */
  readonly size?: number;
  /** The named ones only; heads first. */
  readonly members: readonly DelegationMember<I>[];
  /** Who says so, where that differs from the sources of the meeting's `delegations`. */
  readonly sources?: readonly I["sources"][];
}

/** A sitting of a meeting that had several. */
export interface Session<I extends Ids = Ids> {
  /** Its day, or the first of several. */
  readonly start: Edtf;
  /** The last of several days. Absent: no source gives another day. */
  readonly end?: Edtf;
  /** The house or room: "Ministry of Foreign Affairs of Japan". Absent: none is given for this sitting. */
  readonly venue?: string;
  /** What it was about, at what hours, or what came of it: "Normalisation, all day". */
  readonly summary: string;
  /** Who tells of it. */
  readonly sources: readonly I["sources"][];
}

/** The fields of a meeting that can have sources and variants of their own. */
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

/** Two sides meeting, or planned to. */
export interface Meeting<I extends Ids = Ids> extends Evidenced<MeetingField, I> {
  /** First day, as far as it is known, and place: `2014-03-03-shenyang`. Never reused. */
  readonly id: I["meetings"];
  /** What the record calls it: "Government talks in Stockholm". */
  readonly title: string;
  /** Through whom the two sides met; `multilateral`: at a gathering of many countries; `informal`: not announced. */
  readonly channel: Channel;
  /** Whether it took place; `reported`: the press says that it did and no side confirms it. */
  readonly status: Status;
  /** First day; an interval: some day in it. Absent: no source states it. */
  readonly start?: Edtf;
  /** Last day; an interval: some day in it. Absent: no source states it. */
  readonly end?: Edtf;
  /** The city, or the region or country where the record has no city. Absent: no source states it. */
  readonly place?: I["places"];
  /** The house, or the gathering beside which they met: "Embassy of Japan". Absent: no source states it. */
  readonly venue?: string;
  /** What the sources call it: "second liaison council", "first since August 2002". */
  readonly round?: string;
  /** The row of meetings that it belongs to. */
  readonly series?: I["series"];
  /** The teams of all sides. */
  readonly delegations: readonly Delegation<I>[];
  /** What was on the table. Empty: the sources do not say. */
  readonly topics: readonly I["topics"][];
  /** What came of it, and what was said in it. Empty: the sources do not say. */
  readonly outcomes: readonly Statement<I>[];
  /** Its sittings in order. Absent: the sources do not tell them apart. */
  readonly sessions?: readonly Session<I>[];
  /** The meeting that this one continues. */
  readonly follows?: I["meetings"];
  /** What sources add and no other field holds: hours, arrivals, who asked for the meeting. */
  readonly remarks?: readonly Statement<I>[];
}
