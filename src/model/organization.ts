import type { Ids } from "./ids.ts";
import type { Names } from "./names.ts";

/**
 * The kinds of organization. Those that need explaining:
 *
 * - `red-cross`: a national society, the ICRC or the IFRC.
 * - `government`: a whole government, or an office at its head.
 * - `ministry`: a ministry or one of its embassies.
 * - `agency`: police, coast guard, a court or another office.
 * - `party`: a political party or one of its departments.
 * - `committee`: a committee, commission or headquarters with one task.
 * - `international`: a UN body or the like.
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
  /** A short name: `japanese-red-cross`, `icrc`. Never reused. */
  readonly id: I["organizations"];
  /** Its name in each language for which one is recorded. */
  readonly names: Names;
  /** Other names, spellings and initials: "JRCS", "日赤". Absent if none is recorded. */
  readonly aliases?: readonly string[];
  /** The kind of organization; a court is an `agency`, an embassy a `ministry`. */
  readonly kind: OrganizationKind;
  /** The side that it belongs to or acts for; `other` if it is international or from a third country. */
  readonly side: I["sides"];
  /** The organization that it is part of. */
  readonly partOf?: I["organizations"];
  /** What the name does not say: when it was founded, which bodies the id covers. Absent if there is nothing to add. */
  readonly note?: string;
  /** The sources of the organization and its names, best first. */
  readonly sources: readonly I["sources"][];
}
