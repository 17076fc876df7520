import type { Edtf } from "../dates/index.ts";
import type { Ids } from "./ids.ts";
import type { Names } from "./names.ts";

/** A post in which sources show a delegate. Posts hold over time: the same person has one record. */
export interface Post<I extends Ids = Ids> {
  /** The body that the post is in. */
  readonly organization: I["organizations"];
  /** The title in English; the original wording in brackets where it was seen. */
  readonly title: string;
  /** The day, or the first and last, on which a source shows the delegate in the post. */
  readonly seen: Edtf;
  /** When the post was taken up, where a source says so. */
  readonly from?: Edtf;
  /** When the post was left, where a source says so. */
  readonly until?: Edtf;
  /** Who shows the delegate in the post, or dates it. */
  readonly sources: readonly I["sources"][];
}

/** An official who took part in the talks in public, or spoke for a side about them. */
export interface Delegate<I extends Ids = Ids> {
  /** The name, with the body where the name alone does not do: `tadateru-konoe`, `tsuji-jrcs`. Never reused. */
  readonly id: I["delegates"];
  /** The side that the delegate belongs to. */
  readonly side: I["sides"];
  /** The person's own usual spelling in Latin letters, and the forms in the three scripts. */
  readonly names: Names;
  /** Every other spelling found. A look-up by any of them works. */
  readonly aliases?: readonly string[];
  /** In the order of `seen`. */
  readonly posts: readonly Post<I>[];
  /** What is doubted or was decided: another person of that name, titles that differ. Absent: nothing. */
  readonly note?: string;
}
