import type { Edtf } from "../dates/index.ts";
import type { Ids } from "./ids.ts";

/** `low`: a forum copy, a blog or an encyclopaedia mirror, used only if nothing better says the same. */
export const reliabilities = ["normal", "low"] as const;
export type Reliability = (typeof reliabilities)[number];

/** A page or document that was read. */
export interface Source<I extends Ids = Ids> {
  /** The publisher, usually the date, then the subject: `reuters-2019-05-07-talks-open`. Never reused. */
  readonly id: I["sources"];
  /** The title on the page, in its language; if `titleIsDescription` is set, a description of the page. */
  readonly title: string;
  /** The title was not seen on the page; `title` describes the page instead. */
  readonly titleIsDescription?: true;
  /** Who published it; for a copy, then in brackets where it was read or what it copies: "NHK (web archive copy)". */
  readonly publisher: string;
  /** Who wrote it, as printed. Absent if no author is named, or only private people are. */
  readonly authors?: readonly string[];
  /** The news agency, or other newspaper or broadcaster, whose report the publisher reprints or retells. */
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
  /** Its language, as a BCP 47 tag: `en`, `zh-Hant`. */
  readonly language: string;
  /** The kind of source. */
  readonly type: I["sourceTypes"];
  /** `low`: a forum copy, a blog or an encyclopaedia mirror, used only if nothing better says the same. */
  readonly reliability: Reliability;
}
