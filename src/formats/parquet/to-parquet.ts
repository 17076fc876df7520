// Not the package's main entry, which in Node also loads its file system.
import { parquetWriteBuffer } from "hyparquet-writer/src/index.js";

import type { About } from "../../model/about.ts";
import type { Selection } from "../../model/dataset.ts";
import { checkRecords } from "../check-records.ts";
import { citationOfDataset } from "../citation.ts";
import { type Cell, type FilledTable, filledTables } from "../filled-tables.ts";
import { allColumns, type Column } from "../tables.ts";

/**
 * Writes records as Parquet files, for DuckDB, pandas, Polars, R and Spark: the tables of `toCsv`, with the type of each
 * column.
 *
 * - **Dates** are strings, exactly as certain as their source (EDTF). The first and the last day that a date can mean
 *   (`start_earliest`, `start_latest`) have the type `DATE`.
 * - **Whole numbers** are `INT32`, or `INT64` in a column with one above 2,147,483,647.
 * - **Figures** have `value_low`, `value_best` and `value_high`, as in `toCsv`.
 * - **Strings** are unchanged: no apostrophe is added, because no program runs a formula from a Parquet file.
 * - **The metadata** of each file has the name, title, version, licence, homepage and citation of the dataset.
 *
 * The same records always give the same bytes. One thing is lost: an `evidence` object without any entry looks the same as
 * no `evidence`.
 *
 * @param records - a dataset, or its `about` and any selection of its records; a collection that is missing has no file
 * @returns the bytes of each file, by file name
 * @throws TypeError if `records` is not an object with `about` and lists of records; RangeError for an unknown
 * collection, or if the value of a figure is not a finite number
 * @example
 * ```ts
 * const files = toParquet({ about, places: [getPlace("pyongyang")] });
 * Object.keys(files); // => ["places.parquet", "places-aliases.parquet", "places-same-as-sources.parquet", "places-sources.parquet"]
 * files["places.parquet"] instanceof Uint8Array; // => true
 * ```
 */
export function toParquet(records: Selection): Readonly<Record<string, Uint8Array>> {
  checkRecords("toParquet", records);
  const kvMetadata = metadata(records.about);
  return Object.fromEntries(
    filledTables(records).map((filled) => [`${filled.table.name}.parquet`, fileOf(filled, kvMetadata)]),
  );
}

type Metadata = readonly { readonly key: string; readonly value: string }[];

const metadata = (about: About): Metadata =>
  Object.entries({
    name: about.name,
    title: about.title,
    version: about.version,
    license: about.license?.path ?? about.license?.name,
    homepage: about.homepage,
    citation: citationOfDataset(about),
  }).flatMap(([key, value]) => (value === undefined ? [] : [{ key, value }]));

function fileOf({ table, rows }: FilledTable, kvMetadata: Metadata): Uint8Array {
  const columns = allColumns(table).map((column, index) =>
    parquetColumn(
      column,
      rows.map((row) => row[index]),
    ),
  );
  const schema = [{ name: "root", num_children: columns.length }, ...columns.map((column) => column.schema)];
  const columnData = columns.map(({ schema: { name }, data }) => ({ name, data }));
  return new Uint8Array(parquetWriteBuffer({ columnData, schema, kvMetadata: [...kvMetadata] }));
}

/** A column with its type. Whole numbers take four bytes, unless one of them needs eight. */
function parquetColumn({ name, type }: Column, cells: readonly Cell[]) {
  // Any column may be empty, as in CSV: the writer would refuse a record without a required field in words of its own.
  const schemaOf = (of: (typeof types)[keyof typeof types]) => ({ name, ...of, repetition_type: "OPTIONAL" }) as const;
  if (type === "date") return { schema: schemaOf(types.date), data: cells.map(daysSinceEpoch) };
  if (type !== "integer" || cells.every((cell) => cell === undefined || Number(cell) <= MOST_IN_FOUR_BYTES))
    return { schema: schemaOf(types[type]), data: [...cells] };
  return {
    schema: schemaOf(types.long),
    data: cells.map((cell) => (typeof cell === "number" ? BigInt(cell) : undefined)),
  };
}

const MOST_IN_FOUR_BYTES = 2_147_483_647;

/** The Parquet type of each type of column. */
const types = {
  string: { type: "BYTE_ARRAY", converted_type: "UTF8" },
  number: { type: "DOUBLE" },
  integer: { type: "INT32" },
  long: { type: "INT64" },
  boolean: { type: "BOOLEAN" },
  date: { type: "INT32", converted_type: "DATE" },
} as const satisfies Readonly<Record<Column["type"] | "long", object>>;

const MILLISECONDS_PER_DAY = 86_400_000;

/** A day as Parquet stores it: the days since 1970-01-01. `Date.parse` reads a day as UTC. */
const daysSinceEpoch = (day: Cell): number | undefined =>
  typeof day === "string" ? Date.parse(day) / MILLISECONDS_PER_DAY : undefined;
