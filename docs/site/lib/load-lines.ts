/** The one line that loads a table in each program. */
export interface LoadLine {
  /** The program, as a comment of its language. */
  readonly name: string;
  readonly code: string;
}

/** The lines that load a table, by its address without the ending. */
export const loadLines = (address: string): readonly LoadLine[] => [
  { code: `pd.read_csv("${address}.csv")`, name: "# pandas" },
  { code: `read.csv("${address}.csv")`, name: "# R" },
  { code: `FROM '${address}.parquet';`, name: "-- DuckDB" },
  { code: `d3.csv("${address}.csv", d3.autoType)`, name: "// Observable" },
  { code: `await (await fetch("${address}.json")).json()`, name: "// fetch" },
];
