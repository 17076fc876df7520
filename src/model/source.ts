import type { Edtf } from "../dates/index.ts";
import type { Ids } from "./ids.ts";

/**
 * The kinds of source, usually by who published it. Those that need explaining:
 *
 * - `news`: a newspaper, agency or broadcaster.
 * - `government`: a ministry, parliament or the police.
 * - `red-cross`: a national society, the ICRC or the IFRC.
 * - `academic`: a journal, institute or archive.
 * - `reference`: an encyclopaedia or gazetteer.
 * - `other`: a forum, a wiki or anything else.
 *
 * Text copied to a blog or forum is usually `blog` or `other`, whoever wrote it.
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

/** `low`: a forum copy, a blog or an encyclopaedia mirror, used only if nothing better says the same. */
export const reliabilities = ["normal", "low"] as const;
export type Reliability = (typeof reliabilities)[number];

/** A page or document that was read. */
export interface Source<I extends Ids = Ids> {
  /** The publisher, usually the date, then the subject: `ap-2014-03-03-shenyang`. Never reused. */
  readonly id: I["sources"];
  /** The title on the page, in its language; if `titleIsDescription` is set, a description of the page. */
  readonly title: string;
  /** The title was not seen on the page; `title` describes the page instead. */
  readonly titleIsDescription?: true;
  /** Who published it; for a copy, then in brackets where it was read or what it copies: "NHK (web archive copy)". */
  readonly publisher: string;
  /** Who wrote it, as printed. Absent if no author is named, or only private people are. */
  readonly authors?: readonly string[];
  /** The news agency whose text the publisher reprints. */
  readonly agency?: string;
  /** The web address. Absent if no suitable one is known, or if it names a private person. */
  readonly url?: string;
  /** The address of a copy in a web archive. Absent if none is known. */
  readonly archived?: string;
  /** Where in a longer document it is: "pp. 63-65", "section 4". Absent if it is the whole page. */
  readonly locator?: string;
  /** The date of publication, not of what it reports. Absent if not known. */
  readonly published?: Edtf;
  /** When it was read for the dataset. */
  readonly accessed: Edtf;
  /** Its language, as an ISO 639-1 code. */
  readonly language: string;
  /** The kind of source; `reference`: an encyclopaedia or gazetteer; `other`: a forum, a wiki or anything else. */
  readonly type: SourceType;
  /** `low`: a forum copy, a blog or an encyclopaedia mirror, used only if nothing better says the same. */
  readonly reliability: Reliability;
}
