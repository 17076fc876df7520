import type { Ids } from "./ids.ts";
import type { Names } from "./names.ts";

/**
 * `red-cross`: the national societies, the ICRC and the IFRC; `government`: a whole government, or an office at its
 * head; `ministry`: its embassies too; `agency`: police, coast guard, courts and other offices; `party`: its
 * departments too; `committee`: a committee, commission or headquarters with one task; `international`: UN bodies and
 * the like.
 */
export const organizationKinds = [
  "red-cross",
  "government",
  "ministry",
  "agency",
  "legislature",
  "party",
  "committee",
  "association",
  "academic",
  "press",
  "international",
] as const;
export type OrganizationKind = (typeof organizationKinds)[number];

/** A body that sends delegates, states figures or takes part in an event. */
export interface Organization<I extends Ids = Ids> {
  /** The name in short: `japanese-red-cross`, `icrc`. Never reused. */
  readonly id: I["organizations"];
  /** Its name in each language in which one is on record. */
  readonly names: Names;
  /** Other names, spellings and initials: "JRCS", "日赤". Absent: none is on record. */
  readonly aliases?: readonly string[];
  /** What kind of body it is; a court is an `agency`, an embassy belongs to the `ministry`. */
  readonly kind: OrganizationKind;
  /** The side that it belongs to or acts for; `other`: it is international, or of a third country. */
  readonly side: I["sides"];
  /** The body that it is part of. */
  readonly partOf?: I["organizations"];
  /** What the name does not say: when it was founded, whom the id stands for. Absent: nothing. */
  readonly note?: string;
  /** Who attests the body and its names, best first. */
  readonly sources: readonly I["sources"][];
}
