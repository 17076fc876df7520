import type { Caveat, SourceId } from "japan-dprk-talks";

import type { Language } from "../lib/languages.ts";

/** What a cell of a chart's table has: a number, or a text. */
export type Cell = string | number;

/** What a chart shows, apart from how it is drawn. */
export interface Chart {
  /** Its address: `/charts/remains/`, `/v1/charts/remains.csv`. Never reused. */
  readonly id: string;
  readonly title: Readonly<Record<Language, string>>;
  /** What the chart shows, in one sentence, for those who cannot see it as well. */
  readonly sentence: Readonly<Record<Language, string>>;
  /** The names of the columns, as in the file. */
  readonly columns: readonly string[];
  readonly rows: readonly (readonly Cell[])[];
  /** The sources that the numbers rest on; none where each row is a record that names its own. */
  readonly sources: readonly SourceId[];
  readonly caveats: readonly Caveat[];
  /** The lines that make the numbers. */
  readonly code: string;
}
