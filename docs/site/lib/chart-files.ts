/** The table of each chart, in the formats of tables. */
import { unzipSync, zipSync } from "fflate";
// Not the main entry, which in Node also loads its file system.
import { parquetWriteBuffer } from "hyparquet-writer/src/index.js";
import { about, citationOfDataset, getSource, type SourceId } from "japan-dprk-talks";
import writeExcelFile from "write-excel-file/universal";

import { charts } from "../charts/all-charts.ts";
import type { Cell, Chart } from "../charts/chart.ts";
import { careerCharts, rowCharts } from "../charts/record-charts.ts";
import { given } from "./dataset-files.ts";
import { json, type NamedFile, once } from "./writes.ts";

type Table = Pick<Chart, "columns" | "rows">;

const cellText = (cell: Cell): string => {
  const text = String(cell);
  return /[",\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
};

export const csvOf = ({ columns, rows }: Table): string =>
  [columns, ...rows].map((row) => `${row.map(cellText).join(",")}\r\n`).join("");

const cellsOf = ({ rows }: Table, index: number): readonly Cell[] => rows.map((row) => row[index] ?? "");

/** Whether a column is of numbers; an empty cell is a missing one. */
const isNumeric = (cells: readonly Cell[]): boolean =>
  cells.some((cell) => typeof cell === "number") && cells.every((cell) => typeof cell === "number" || cell === "");

/** A table as Parquet, with each column as numbers or as text. */
export function parquetOf(table: Table): Uint8Array {
  const columns = table.columns.map((name, index) => {
    const cells = cellsOf(table, index);
    const numeric = isNumeric(cells);
    return {
      schema: {
        name,
        repetition_type: "OPTIONAL" as const,
        ...(numeric ? { type: "DOUBLE" as const } : { type: "BYTE_ARRAY" as const, converted_type: "UTF8" as const }),
      },
      data: cells.map((cell) => (cell === "" ? undefined : numeric ? cell : String(cell))),
    };
  });
  return new Uint8Array(
    parquetWriteBuffer({
      columnData: columns.map(({ schema: { name }, data }) => ({ name, data })),
      schema: [{ name: "root", num_children: columns.length }, ...columns.map(({ schema }) => schema)],
      kvMetadata: [{ key: "citation", value: citationOfDataset(about) }],
    }),
  );
}

/** A table as an Excel workbook: its rows, and how to cite them. Strings are never formulas. */
export async function workbookOf({ columns, rows }: Table, terms: readonly string[]): Promise<Uint8Array> {
  const file = await writeExcelFile([
    {
      sheet: "Data",
      stickyRowsCount: 1,
      data: [
        columns.map((name) => ({ value: name, type: String, fontWeight: "bold" as const })),
        ...rows.map((row) =>
          row.map((cell) =>
            cell === ""
              ? null
              : typeof cell === "number"
                ? { value: cell, type: Number }
                : { value: cell, type: String },
          ),
        ),
      ],
    },
    { sheet: "About", data: terms.map((term) => [{ value: term, type: String }]) },
  ]).toBlob();
  // Without the time of writing, the same table gives the same bytes.
  return zipSync(unzipSync(new Uint8Array(await file.arrayBuffer())), { mtime: new Date(1980, 0, 1) });
}

/** The files of a table. Where it is that of a chart, its metadata say what the chart shows. */
function filesOf(
  data: string,
  table: () => Table,
  metadata: () => Readonly<Record<string, unknown>>,
): readonly NamedFile[] {
  const { license } = about;
  const terms = [about.title, citationOfDataset(about), `${license?.name ?? ""} ${license?.path ?? ""}`.trim()];
  const own = once(table);
  return [
    [`${data}.csv`, () => csvOf(own())],
    [
      `${data}.json`,
      () => {
        const { columns, rows } = own();
        return json(rows.map((row) => Object.fromEntries(columns.map((column, index) => [column, row[index] ?? ""]))));
      },
    ],
    [`${data}.metadata.json`, () => json({ ...given({ about, citationOfDataset }), ...metadata() })],
    [`${data}.parquet`, () => parquetOf(own())],
    [`${data}.xlsx`, () => workbookOf(own(), terms)],
  ];
}

const metadataOf = ({
  title,
  sentence,
  sources,
  caveats,
  code,
}: Omit<Chart, "id" | "page">): Readonly<Record<string, unknown>> => ({
  chart: title.en,
  sentence: sentence.en,
  sources: sources.map((id: SourceId) => getSource(id)),
  caveats,
  code,
});

/** The files of every chart that has its own. Those of an indicator are with the indicator. */
export const chartFiles = (): readonly NamedFile[] =>
  [...charts, ...careerCharts(), ...rowCharts()].flatMap((chart) =>
    filesOf(
      chart.data,
      () => chart,
      () => metadataOf(chart),
    ),
  );
