import type { Ids } from "./ids.ts";
import type { Names } from "./names.ts";
import type { SameAs } from "./same-as.ts";

/** A body that sends delegates, states figures or takes part in an event. */
export interface Organization<I extends Ids = Ids> {
  /** A short name: `icrc`, `norwegian-red-cross`. Never reused. */
  readonly id: I["organizations"];
  /** Its name in each language for which one is recorded. */
  readonly names: Names;
  /** Other names, spellings and initials: "ICRC", "CICR". Absent if none is recorded. */
  readonly aliases?: readonly string[];
  /** The kind of organization. */
  readonly kind: I["organizationKinds"];
  /** The side that it belongs to or acts for. */
  readonly side: I["sides"];
  /** The organization that it is part of. */
  readonly partOf?: I["organizations"];
  /** What other datasets and registers call it. Absent if no source shows that. */
  readonly sameAs?: SameAs<I>;
  /** What the name does not say: when it was founded, which bodies the id covers. Absent if there is nothing to add. */
  readonly note?: string;
  /** The sources of the organization and its names, best first. Empty if only the records that name it have sources. */
  readonly sources: readonly I["sources"][];
}
