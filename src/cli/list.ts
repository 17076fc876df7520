import { compareDates, type Edtf, isEdtf } from "japan-dprk-talks/helpers";

import { ascending } from "../internal/ascending.ts";
import { csvCell, withoutFormula } from "../internal/csv-cell.ts";
import { bar, barWidth } from "./chart.ts";
import type { Option } from "./command.ts";
import { usageFailure } from "./failure.ts";
import type { Screen } from "./screen.ts";
import { table } from "./table.ts";
import { unknownWord } from "./unknown-word.ts";

type ListCell = string | number | undefined;

/** How a column of a list looks. */
interface ListColumn {
  /** The name for `--columns`, `--sort` and the first line of a CSV file. */
  readonly name: string;
  /** The heading on a screen. */
  readonly title: string;
  readonly align?: "right";
  /** Its cells are on the next line of the cells of this column. */
  readonly under?: string;
  /** `text`: only on a screen; `data`: only in CSV and TSV, or if it is asked for. */
  readonly only?: "text" | "data";
  /** Its numbers are drawn as bars. */
  readonly isBar?: true;
}

/** A column, and how to get its cell from an item. */
export interface ColumnOf<T> extends ListColumn {
  readonly cell: (item: T) => ListCell;
}

/** Rows with named columns: the form that `--format`, `--columns` and `--sort` work on. */
export interface List {
  readonly columns: readonly ListColumn[];
  readonly rows: readonly (readonly ListCell[])[];
}

/** The options of every command that prints a list. */
export const listOptions: Readonly<Record<string, Option>> = {
  format: {
    value: "format",
    text: "csv or tsv: every column, also empty ones, with a line of names",
    words: ["csv", "tsv"],
  },
  columns: { value: "names", text: "only these columns, in this order, such as --columns id,title" },
  sort: { value: "column", text: "sort by this column; with :desc after its name, the largest first" },
};

export const listing = <T>(items: readonly T[], columns: readonly ColumnOf<T>[]): List => ({
  columns: columns.map(({ cell: _cell, ...column }) => column),
  rows: items.map((item) => columns.map(({ cell }) => cell(item))),
});

/** The columns that a program gets, or a reader who asks for them. */
const dataColumns = ({ columns }: List): readonly ListColumn[] => columns.filter(({ only }) => only !== "text");

function indexOfColumn(list: List, name: string): number {
  const names = dataColumns(list).map((column) => column.name);
  if (!names.includes(name)) throw usageFailure(unknownWord("column", name, names));
  return list.columns.findIndex((column) => column.name === name && column.only !== "text");
}

/** The list with only these columns, side by side. */
export function withColumns(list: List, names: string): List {
  const indexes = names.split(",").map((name) => indexOfColumn(list, name.trim()));
  const columns = indexes.map((index) => list.columns[index]).filter((column) => column !== undefined);
  return {
    columns: columns.map(({ name, title, align }) => ({ name, title: title || name, ...(align && { align }) })),
    rows: list.rows.map((row) => indexes.map((index) => row[index])),
  };
}

/** The list sorted by a column; rows without a value come last. */
export function sortedBy(list: List, order: string): List {
  const [name = "", direction, ...more] = order.split(":");
  if (more.length > 0 || (direction !== undefined && direction !== "desc"))
    throw usageFailure(`--sort: expected a column, or a column and :desc; found "${order}".`);
  const index = indexOfColumn(list, name);
  const sign = direction === "desc" ? -1 : 1;
  const compare = (a: ListCell, b: ListCell): number => {
    if (a === undefined || b === undefined || a === "" || b === "")
      return Number(a === undefined || a === "") - Number(b === undefined || b === "");
    return sign * compareCells(a, b);
  };
  return { ...list, rows: list.rows.toSorted((a, b) => compare(a[index], b[index])) };
}

const isDate = (cell: string | number): cell is Edtf => typeof cell === "string" && isEdtf(cell);

function compareCells(a: string | number, b: string | number): number {
  if (typeof a === "number" && typeof b === "number") return a - b;
  if (isDate(a) && isDate(b)) return compareDates(a, b);
  return ascending(String(a), String(b));
}

/**
 * The list as CSV (RFC 4180, with line feeds) or as tab-separated values, in which a tab in a cell becomes a space. No
 * cell is a formula, as in the files of `toCsv`.
 */
export function delimited(list: List, format: "csv" | "tsv"): string {
  const columns = dataColumns(list);
  const indexes = columns.map(({ name }) => indexOfColumn(list, name));
  const lines = [columns.map(({ name }) => name), ...list.rows.map((row) => indexes.map((index) => row[index]))];
  const written = (cell: ListCell = ""): string => {
    const text = typeof cell === "string" ? withoutFormula(cell) : String(cell);
    return format === "csv" ? csvCell(text) : tsvCell(text);
  };
  return lines.map((cells) => `${cells.map(written).join(format === "csv" ? "," : "\t")}\n`).join("");
}

const tsvCell = (text: string): string => text.replaceAll(/[\t\r\n]+/g, " ");

/** The list as lines that fit the screen. */
export function laidOut(list: List, screen: Screen): readonly string[] {
  const shown = list.columns.map((column, index) => ({ column, index })).filter(({ column }) => column.only !== "data");
  const heads = shown.filter(({ column }) => column.under === undefined);
  const under = heads.map(({ column }) => shown.filter((one) => one.column.under === column.name));
  const largest = list.columns.map((column, index) => (column.isBar ? largestIn(list, index) : 0));
  const rows = list.rows.map((row) =>
    heads.map(({ column, index }, at) => {
      const first = column.isBar
        ? barOf(row[index], largest[index], screen)
        : brokenDates(cellText(row[index]), screen);
      const others = (under[at] ?? []).flatMap((one) => {
        const words = cellText(row[one.index]);
        return words === "" ? [] : [screen.dim(words)];
      });
      return [first, ...others].join("\n");
    }),
  );
  return table(
    heads.map(({ column }) => column),
    rows,
    screen,
  );
}

const cellText = (cell: ListCell): string => (typeof cell === "number" ? cell.toLocaleString("en") : (cell ?? ""));

/** Two dates, or the ends of a long interval, one below the other where space is short. */
function brokenDates(text: string, { width }: Screen): string {
  if (width === Infinity) return text;
  const [dates, ends] = [text.split(" to "), text.split("/")];
  if (areTwoDates(dates)) return dates.join(" to\n");
  // A short interval, such as 1959/1984, takes little more space than a day.
  return areTwoDates(ends) && text.length > 12 ? ends.join("/\n") : text;
}

const areTwoDates = (parts: readonly string[]): boolean => parts.length === 2 && parts.every(isDate);

const largestIn = ({ rows }: List, index: number): number =>
  rows.reduce((most, row) => Math.max(most, Number(row[index] ?? 0)), 0);

const barOf = (cell: ListCell, largest: number | undefined, { width }: Screen): string =>
  bar(Number(cell ?? 0), largest ?? 0, barWidth(width));
