import { boundsOfValid } from "../analysis/figures/bounds-of.ts";
import { earliest, type Edtf, latest } from "../dates/index.ts";
import { valueAt } from "../internal/value-at.ts";
import type { Dataset } from "../model/dataset.ts";
import { type MeetingDates, statedSpan } from "../model/day-span.ts";
import type { Figure } from "../model/figure.ts";
import { collectionNames } from "../model/ids.ts";
import { type Vocabularies, vocabularyNames } from "../model/vocabularies.ts";
import { dayOf } from "./shown-days.ts";
import { type Column, type Table, tablesFor, vocabulariesTable } from "./tables.ts";

/** A value in one of the tables, before it is written; undefined for a field that the record does not have. */
export type Cell = string | number | boolean | undefined;

/** A table with its rows. */
export interface FilledTable {
  /** The table whose rows have this list. */
  readonly parent?: Table;
  readonly table: Table;
  readonly rows: readonly (readonly Cell[])[];
}

/** The tables of the given parts of a dataset: the vocabularies, and each collection followed by the tables of its lists. */
export function filledTables(records: Partial<Dataset>): readonly FilledTable[] {
  const tables = tablesFor(languagesOf(records));
  const collections = collectionNames.flatMap((collection) => {
    const given: readonly object[] | undefined = records[collection];
    return given === undefined ? [] : filledWithLists(tables[collection], given.map(entryOf));
  });
  const words = records.vocabularies === undefined ? [] : [wordsIn(records.vocabularies)];
  return [...words, ...collections];
}

const wordsIn = (vocabularies: Vocabularies): FilledTable => ({
  table: vocabulariesTable,
  rows: vocabularyNames.flatMap((name) =>
    vocabularies[name].map(({ id, label, definition }) => [name, id, label, definition]),
  ),
});

/** The languages of the names: those that the dataset states, then the others that its records have. */
function languagesOf({ about, places = [], organizations = [], delegates = [] }: Partial<Dataset>): readonly string[] {
  const found = new Set<string>();
  // A record that nobody has checked may have no names.
  for (const record of [...places, ...organizations, ...delegates])
    for (const language of Object.keys(valueAt(record, ["names"]) ?? {})) found.add(language);
  return [...new Set([...(about?.languages ?? []), ...[...found].toSorted()])];
}

interface FilledEntry {
  readonly key: readonly Cell[];
  readonly value: unknown;
}

const entryOf = (record: object): FilledEntry => ({ key: [], value: record });

function filledWithLists(table: Table, entries: readonly FilledEntry[], parent?: Table): readonly FilledTable[] {
  const rows = entries.map(({ key, value }) => [...key, ...table.columns.map((column) => cellOf(column, value))]);
  const lists = table.lists.flatMap((list) => {
    const inner = entries.flatMap(({ key, value }) =>
      entriesOf(list.table, key.length === 0 ? [cellAt(value, ["id"])] : key, valueAt(value, list.path)),
    );
    return filledWithLists(list.table, inner, table);
  });
  return [{ ...(parent && { parent }), table, rows }, ...lists];
}

function cellAt(value: unknown, path: readonly string[]): Cell {
  const part = valueAt(value, path);
  return typeof part === "string" || typeof part === "number" || typeof part === "boolean" ? part : undefined;
}

function entriesOf(table: Table, key: readonly Cell[], list: unknown): readonly FilledEntry[] {
  if (table.holds === "by-field")
    return Object.entries(list ?? {}).flatMap(([field, values]) => numbered([...key, field], values));
  return numbered(key, list);
}

const numbered = (key: readonly Cell[], list: unknown): readonly FilledEntry[] =>
  (Array.isArray(list) ? list : []).map((value: unknown, index) => ({ key: [...key, index + 1], value }));

function cellOf({ path, type, bound }: Column, value: unknown): Cell {
  if (bound === "earliest" || bound === "latest") return dayAt(bound, path, value);
  if (bound !== undefined) return boundAt(bound, valueAt(value, path));
  const cell = cellAt(value, path);
  // A field that can be a number or a range has columns for both.
  const kind = type === "integer" ? "number" : type === "date" ? "string" : type;
  return typeof cell === kind ? cell : undefined;
}

/** The first or last day that a date can mean. The start, the end and the sessions of a meeting bound each other. */
function dayAt(bound: "earliest" | "latest", path: readonly string[], value: unknown): Cell {
  // Cast: the column belongs to one whose strings are dates in EDTF.
  const date = valueAt(value, path) as Edtf | undefined;
  const field = path.at(-1);
  if (date === undefined || (field !== "start" && field !== "end"))
    return date && (bound === "earliest" ? earliest(date) : latest(date));
  // Cast: what has a start or an end has dates like a meeting.
  const span = statedSpan(valueAt(value, path.slice(0, -1)) as MeetingDates);
  return dayOf(span[`${field}${bound === "earliest" ? "Min" : "Max"}`]);
}

function boundAt(bound: "low" | "best" | "high", value: unknown): Cell {
  // Cast: the path of the other bounds leads to a figure.
  const figure = value as Figure;
  const { min, max } = boundsOfValid(figure);
  if (bound === "low") return min;
  if (bound === "high") return max;
  const isStated = figure.qualifier === "exact" || figure.qualifier === "about";
  return typeof figure.value === "number" && isStated ? figure.value : undefined;
}
