/** How other programs load the files of the site. */

/** A program, with what a reader types into it. */
export interface Tool {
  readonly id: string;
  readonly name: string;
  /** What to do, in a sentence; undefined if the code says it all. */
  readonly how?: string;
  readonly code: string;
  /** Whether a test runs the code. */
  readonly isTested: boolean;
}

/** What reads the files, with `address` as the address of the folder `/v1`. */
export const tools = (address: string): readonly Tool[] => [
  {
    id: "spreadsheets",
    name: "Excel, LibreOffice, Google Sheets",
    how: "Open the workbook: a sheet for each table, and “About” with the meaning of every column. In Google Sheets, one formula loads a table and keeps it up to date.",
    code: `${address}/dataset.xlsx

=IMPORTDATA("${address}/meetings.csv")`,
    isTested: false,
  },
  {
    id: "pandas",
    name: "pandas",
    code: `import pandas as pd

meetings = pd.read_csv("${address}/meetings.csv", parse_dates=["start_earliest", "start_latest"])
remains = pd.read_parquet("${address}/figures.parquet").query("indicator == 'remains-repatriated'")`,
    isTested: false,
  },
  {
    id: "r",
    name: "R",
    code: `meetings <- read.csv("${address}/meetings.csv")
remains <- readr::read_csv("${address}/indicators/remains-repatriated.csv")`,
    isTested: false,
  },
  {
    id: "duckdb",
    name: "DuckDB",
    how: "Also in the browser (shell.duckdb.org), Python or R. Parquet has real dates and needs no guesses about columns.",
    code: duckDbQueries(address).join("\n\n"),
    isTested: true,
  },
  {
    id: "observable",
    name: "Observable",
    how: "In a notebook or in Observable Framework.",
    code: `meetings = (await fetch("${address}/meetings.json")).json()

remains = d3.csv("${address}/indicators/remains-dead.csv", d3.autoType)`,
    isTested: false,
  },
  {
    id: "fetch",
    name: "JavaScript",
    how: "In any page or program. For typed records and the helpers, install the package.",
    code: `const meetings = await (await fetch("${address}/meetings.json")).json();`,
    isTested: true,
  },
  {
    id: "qgis",
    name: "QGIS",
    how: "Layer → Add Layer → Add Vector Layer, source type “Protocol: HTTP(S)”, type GeoJSON, with one of these addresses.",
    code: `${address}/meetings.geojson
${address}/places.geojson`,
    isTested: false,
  },
  {
    id: "zotero",
    name: "Zotero",
    how: "Save one of the two files, then File → Import. The first is CSL-JSON and loses nothing; the second is BibTeX.",
    code: `${address}/sources.csl.json
${address}/sources.bib`,
    isTested: false,
  },
  {
    id: "calendars",
    name: "Outlook, Apple Calendar, Google Calendar",
    how: "Subscribe to this address (Outlook: Add calendar → Subscribe from web), or save the file and open it.",
    code: `${address}/meetings.ics`,
    isTested: false,
  },
  {
    id: "command-line",
    name: "curl and jq",
    code: `curl -s ${address}/meetings.json | jq -r '.[] | select(.status == "held") | [.start, .id] | @tsv'`,
    isTested: false,
  },
];

/** Queries of DuckDB over the files in a folder or at an address. */
export function duckDbQueries(address: string): readonly string[] {
  return [
    `SELECT channel, count(*) AS held, min(start_earliest) AS first
FROM '${address}/meetings.parquet'
WHERE status = 'held'
GROUP BY channel ORDER BY held DESC;`,
    `SELECT as_of, value_best, stated_by
FROM read_csv('${address}/indicators/remains-repatriated.csv')
ORDER BY as_of_earliest;`,
  ];
}
