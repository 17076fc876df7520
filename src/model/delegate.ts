import type { Edtf } from "../dates/index.ts";
import type { Ids } from "./ids.ts";
import type { Names } from "./names.ts";
import type { SameAs } from "./same-as.ts";

/** An office that a delegate held, according to sources. A person with several posts is still one delegate. */
export interface Post<I extends Ids = Ids> {
  /** The organization that the post is in. Absent for a post without one, such as a former minister. */
  readonly organization?: I["organizations"];
  /** The title in English, with the original wording in brackets if it was seen. */
  readonly title: string;
  /** The date on which a source shows the delegate in the post, or an interval from the first such date to the last. */
  readonly seen: Edtf;
  /** When the delegate took up the post. Absent if no source states it. */
  readonly from?: Edtf;
  /** When the delegate left the post. Absent if no source states it. */
  readonly until?: Edtf;
  /** The sources that show the delegate in the post or date it. */
  readonly sources: readonly I["sources"][];
}

/** An official who publicly took part in the talks, or spoke about them for a side. */
export interface Delegate<I extends Ids = Ids> {
  /** The name, plus the organization if the name alone is not enough: `dag-hammarskjold`, `hansson-icrc`. Never reused. */
  readonly id: I["delegates"];
  /** The side that the delegate belongs to. */
  readonly side: I["sides"];
  /** The name in Latin letters as the person usually spells it, and in other scripts. */
  readonly names: Names;
  /** Every other spelling found; `findByName` finds the delegate by any of them. */
  readonly aliases?: readonly string[];
  /** What other datasets and registers call the delegate. Absent if no source shows that. */
  readonly sameAs?: SameAs<I>;
  /** The posts of the delegate, in the order of `seen`. Empty if only the records that name the delegate have sources. */
  readonly posts: readonly Post<I>[];
  /** Doubts and how they were decided: another person of that name, titles that differ. Absent if there are none. */
  readonly note?: string;
}
