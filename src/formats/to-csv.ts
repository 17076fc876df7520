import { csvCell, withoutFormula } from "../internal/csv-cell.ts";
import type { Dataset } from "../model/dataset.ts";
import { checkRecords } from "./check-records.ts";
import { type Cell, type FilledTable, filledTables } from "./filled-tables.ts";
import { allColumns, type Table } from "./tables.ts";

/**
 * Writes records as CSV files (RFC 4180, UTF-8 without a byte order mark): one table for each collection, and another for
 * each list in its records. The key of a list's table is the id of the record and the number of the entry. The words of
 * the dataset, if they are passed, are one table, `vocabularies.csv`: vocabulary, id, label and definition.
 *
 * - **Objects** in a record become columns (`names_en`, `coordinates_latitude`); a range becomes `value_min` and
 *   `value_max`.
 * - **Dates** that may be uncertain have two more columns, with the first and last day that they can mean
 *   (`start_earliest`, `start_latest`). Any program can calculate with those.
 * - **Figures** have three more columns for any kind of value: `value_low` and `value_high` are the bounds that `boundsOf`
 *   returns, and `value_best` is the number as stated.
 * - **An empty cell** is a field that the record does not have, or a bound that does not exist.
 * - **An apostrophe** is added before a string that begins with `=`, `+`, `-` or `@` (also in full width), a tab, a line
 *   break or an apostrophe, because a spreadsheet could run it as a formula. Remove that one apostrophe when you read a
 *   file with a program. Numbers and dates never have it.
 *
 * A table without rows is written too, so that a program finds the same files and columns for every selection. One thing is
 * lost: an `evidence` object without any entry looks the same as no `evidence`.
 *
 * @param records - `vocabularies` and records by collection, all of them or any selection; what is missing has no file
 * @returns the contents of each file, by file name
 * @throws TypeError if `records` is not an object with lists of records; RangeError for an unknown collection, or if
 * the value of a figure is not a finite number
 * @example
 * ```ts
 * const files = toCsv({ places: [getPlace("pyongyang")] });
 * Object.keys(files); // => ["places.csv", "places-aliases.csv", "places-same-as-sources.csv", "places-sources.csv"]
 * files["places-sources.csv"]?.split("\r\n")[0]; // => "place,no,source"
 * Object.keys(toCsv({ vocabularies })); // => ["vocabularies.csv"]
 * ```
 */
export function toCsv(records: Partial<Dataset>): Readonly<Record<string, string>> {
  checkRecords("toCsv", records, false);
  return Object.fromEntries(filledTables(records).map(({ table, rows }) => [`${table.name}.csv`, csvOf(table, rows)]));
}

function csvOf(table: Table, rows: FilledTable["rows"]): string {
  const all = allColumns(table);
  const lines = rows.map((row) => row.map((cell, index) => written(cell, all[index]?.type === "string")));
  return [all.map(({ name }) => name), ...lines].map((line) => `${line.join(",")}\r\n`).join("");
}

function written(cell: Cell, isText: boolean): string {
  if (typeof cell === "number") return numberText(cell);
  const text = cell === undefined ? "" : String(cell);
  return csvCell(isText ? withoutFormula(text) : text);
}

/** A number as XML Schema and Table Schema have it, where an exponent begins with E. */
const numberText = (number: number): string => String(number).replace("e", "E");
