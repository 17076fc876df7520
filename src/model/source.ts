import type { Edtf } from "../dates/index.ts";
import type { Ids } from "./ids.ts";

/**
 * By whom it is, mostly. `news`: papers, agencies, broadcasters; `government`: ministries, parliaments, police;
 * `red-cross`: the societies, the ICRC, the IFRC; `academic`: journals, institutes, archives; `reference`:
 * encyclopaedias and gazetteers; `other`: forums, wikis and the rest. What a blog or forum copies is mostly `blog` or
 * `other`.
 */
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
  /** Publisher, mostly the date, and the subject: `ap-2014-03-03-shenyang`. Never reused. */
  readonly id: I["sources"];
  /** As the page has it, in its language; where `titleIsDescription` is set, what the page is. */
  readonly title: string;
  /** The title was not seen on the page; `title` describes the page instead. */
  readonly titleIsDescription?: true;
  /** Who published it; of a copy, in brackets where it was read or what it copies: "NHK (web archive copy)". */
  readonly publisher: string;
  /** The news agency whose text the publisher carries. */
  readonly agency?: string;
  /** The web address. Absent: none that fits is known, or it names a private person. */
  readonly url?: string;
  /** When it was published. Not the date of what it tells. */
  readonly published?: Edtf;
  /** When it was read for this record. */
  readonly accessed: Edtf;
  /** ISO 639-1 code. */
  readonly language: string;
  /** By whom it is, mostly; `reference`: encyclopaedias and gazetteers; `other`: forums, wikis and the rest. */
  readonly type: SourceType;
  /** `low`: a forum copy, a blog or an encyclopaedia mirror, used only where nothing better says the same. */
  readonly reliability: Reliability;
}
