import type { Ids } from "./ids.ts";
import type { Names } from "./names.ts";

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
  readonly id: I["organizations"];
  readonly names: Names;
  readonly aliases?: readonly string[];
  readonly kind: OrganizationKind;
  readonly side: I["sides"];
  /** The body that it is part of. */
  readonly partOf?: I["organizations"];
  readonly note?: string;
  readonly sources: readonly I["sources"][];
}
