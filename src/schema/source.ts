import type { Edtf } from "../dates/index.ts";
import type { Ids } from "./ids.ts";

export const sourceTypes = [
  "news",
  "government",
  "red-cross",
  "un",
  "ngo",
  "academic",
  "reference",
  "blog",
  "other",
] as const;
export type SourceType = (typeof sourceTypes)[number];

/** `low`: forum copies, blogs, encyclopaedia mirrors. Used only where nothing better says the same. */
export const reliabilities = ["normal", "low"] as const;
export type Reliability = (typeof reliabilities)[number];

/** A page or document that was read. */
export interface Source<I extends Ids = Ids> {
  readonly id: I["sources"];
  readonly title: string;
  /** The title was not seen on the page; `title` describes the page instead. */
  readonly titleIsDescription?: true;
  readonly publisher: string;
  /** The news agency whose text the publisher carries. */
  readonly agency?: string;
  readonly url?: string;
  /** When it was published. Not the date of what it tells. */
  readonly published?: Edtf;
  /** When it was read for this record. */
  readonly accessed: Edtf;
  /** ISO 639-1 code. */
  readonly language: string;
  readonly type: SourceType;
  readonly reliability: Reliability;
}
