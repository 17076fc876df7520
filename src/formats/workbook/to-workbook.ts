import { unzipSync, zipSync } from "fflate";
import writeExcelFile, { type Row, type Sheet } from "write-excel-file/universal";

import type { About } from "../../model/about.ts";
import type { Selection } from "../../model/dataset.ts";
import { checkRecords } from "../check-records.ts";
import { type Cell, type FilledTable, filledTables } from "../filled-tables.ts";
import { allColumns } from "../tables.ts";
import { escapedForXlsx } from "./escaped-for-xlsx.ts";
import { checkLength, checkRowCount } from "./limits.ts";
import { meaningsHeader, meanings, notes, terms } from "./notes.ts";

/**
 * Writes records as one Excel workbook (`.xlsx`), which LibreOffice and Google Sheets also open: a sheet for each table of
 * `toCsv`, with a header that stays in view. The first sheet, "About", has the licence, how to cite the dataset, and the
 * meaning of every column.
 *
 * - **Dates** are text, exactly as certain as their source (EDTF), so that no program turns `2002-10` into a day. The first
 *   and the last day that a date can mean (`start_earliest`, `start_latest`) are text too, because Excel has no dates
 *   before 1900. `DATEVALUE` turns a later one into a date.
 * - **Figures** have `value_low`, `value_best` and `value_high`, as in `toCsv`.
 * - **Strings** are unchanged: no cell is a formula, so none needs an apostrophe.
 *
 * The same records always give the same bytes. One thing is lost: an `evidence` object without any entry looks the same as
 * no `evidence`.
 *
 * @param records - a dataset, or its `about` and any selection of its records; a collection that is missing has no sheet
 * @returns the bytes of the file
 * @throws TypeError if `records` is not an object with `about` and lists of records
 * @throws RangeError for an unknown collection; if a string has more than 32,767 characters or a table more than
 * 1,048,575 rows, the limits of Excel; or if the value of a figure is not a finite number
 * @example
 * ```ts
 * const bytes = await toWorkbook({ about, places });
 * bytes instanceof Uint8Array; // => true
 * ```
 */
export async function toWorkbook(records: Selection): Promise<Uint8Array> {
  checkRecords("toWorkbook", records);
  const filled = filledTables(records);
  const sheets = [aboutSheet(records.about, filled), ...filled.map(sheetOf)];
  // As much of a Blob as is needed here; its type is part of the DOM.
  const file: { arrayBuffer(): Promise<ArrayBuffer> } = await writeExcelFile(sheets, {
    fontFamily: "Calibri",
    fontSize: 11,
  }).toBlob();
  return withFixedTime(new Uint8Array(await file.arrayBuffer()));
}

function aboutSheet(about: About, filled: readonly FilledTable[]): Sheet<never> {
  return {
    sheet: "About",
    data: [
      ...[...terms(about), ...notes].map(([name, text]) => [boldCell(name), wrappedCell(text)]),
      [],
      meaningsHeader.map(boldCell),
      ...meanings(filled).map((row) => row.map(wrappedCell)),
    ],
    columns: [{ width: 32 }, { width: 60 }, { width: 28 }, { width: 100 }],
  };
}

const wrappedCell = (text: string) => ({
  ...textCell(text, 'the sheet "About"'),
  wrap: true,
  alignVertical: "top" as const,
});

function sheetOf({ table, rows }: FilledTable): Sheet<never> {
  const columns = allColumns(table);
  checkRowCount(table.name, rows.length);
  return {
    sheet: table.name,
    stickyRowsCount: 1,
    data: [
      columns.map(({ name }) => boldCell(name)),
      ...rows.map((row, index) =>
        columns.map(({ name }, at) =>
          dataCell(row[at], `the sheet "${table.name}", column "${name}", row ${index + 2}`),
        ),
      ),
    ],
    columns: columns.map(({ name, type }) => ({ width: type === "string" ? 28 : Math.max(12, name.length + 2) })),
  };
}

function dataCell(cell: Cell, where: string): Row[number] {
  if (typeof cell === "string") return textCell(cell, where);
  if (typeof cell === "number") return { value: cell, type: Number };
  return cell === undefined ? null : { value: cell, type: Boolean };
}

function textCell(text: string, where: string) {
  checkLength(text, where);
  return { value: escapedForXlsx(text), type: String };
}

const boldCell = (text: string) => ({ value: text, type: String, fontWeight: "bold" as const });

/** The same workbook without the time of writing, which would make each one different. */
function withFixedTime(bytes: Uint8Array): Uint8Array {
  const earliest = new Date(1980, 0, 1); // in a zip file
  return zipSync(unzipSync(bytes), { mtime: earliest });
}
