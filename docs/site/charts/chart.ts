import type { Caveat, SourceId } from "japan-dprk-talks";

import type { Language } from "../lib/languages.ts";

/** What a cell of a chart's table has: a number, or a text. */
export type Cell = string | number;

/** What a chart shows, apart from how it is drawn. */
export interface Chart {
  /** Its address: `/charts/remains/`, `/embed/remains/`. Never reused. */
  readonly id: string;
  readonly title: Readonly<Record<Language, string>>;
  /** The language of the titles, if it is the same for all. */
  readonly titleLang?: "en";
  /** What the chart shows, in one sentence, for those who cannot see it as well. */
  readonly sentence: Readonly<Record<Language, string>>;
  /** The path of the page that shares it, without language. */
  readonly page: string;
  /** Where its files are below `/v1/`, without the ending: `charts/remains`. */
  readonly data: string;
  /** Where a reader finds its rows as a table: a path without language, or a place in the page (`#figures`). */
  readonly table?: string;
  /** The names of the columns, as in the file. */
  readonly columns: readonly string[];
  readonly rows: readonly (readonly Cell[])[];
  /** The sources that the numbers rest on; none where each row is a record that names its own. */
  readonly sources: readonly SourceId[];
  readonly caveats: readonly Caveat[];
  /** The lines that make the numbers. */
  readonly code: string;
}

/** A text in every language. */
export const inEach = (write: (language: Language) => string): Readonly<Record<Language, string>> => ({
  en: write("en"),
  ja: write("ja"),
  ko: write("ko"),
});

/** Where a chart with an address of its own is, and its files. */
export const ownPlace = (id: string) => ({ id, page: `/charts/${id}/`, data: `charts/${id}` });
