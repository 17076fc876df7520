import { parse } from "csv-parse/sync";

import { type Column, type Table, tablesFor } from "../../src/formats/tables.ts";
import { about } from "../../src/index.ts";
import { type CollectionName, collectionNames } from "../../src/model/ids.ts";
import { vocabularyNames } from "../../src/model/vocabularies.ts";

type Row = Readonly<Record<string, string>>;
type Part = { [name: string]: unknown };

/** The rows of a CSV file, read by another program, strictly: every line has as many cells as the first. */
export const readRows = (text: string): readonly Row[] => parse(text, { columns: true, record_delimiter: "\r\n" });

/** A cell as the documentation tells to read it. */
export function readCell({ type }: Pick<Column, "type">, cell: string): unknown {
  if (cell === "") return undefined;
  if (type === "number" || type === "integer") return Number(cell);
  if (type === "boolean") return cell === "true";
  return type === "string" && cell.startsWith("'") ? cell.slice(1) : cell;
}

function put(part: Part, [name = "", ...rest]: readonly string[], value: unknown): void {
  if (rest.length === 0) Object.assign(part, { [name]: value });
  // Cast: what stands on the way to a value is an object that was made here.
  else put((part[name] ??= {}) as Part, rest, value);
}

/** Whether a list stands in a record also when it has no entries. */
const alwaysThere = new Set(["delegations", "members", "topics", "outcomes"]);

function read(files: Readonly<Record<string, string>>, table: Table): Map<string, { value: unknown; key: string[] }[]> {
  const keyNames = table.key.map(({ name }) => name);
  const inner = table.lists.map((list) => ({ ...list, entries: read(files, list.table) }));
  const byParent = new Map<string, { value: unknown; key: string[] }[]>();
  for (const row of readRows(files[`${table.name}.csv`] ?? "")) {
    const part: Part = {};
    const columns = table.columns.filter(({ bound }) => bound === undefined);
    for (const column of columns) {
      const cell = readCell(column, row[column.name] ?? "");
      if (cell !== undefined) put(part, column.path, cell);
    }
    const [only] = columns;
    const value = table.holds === "objects" ? part : only && readCell(only, row[only.name] ?? "");
    const key = keyNames.length === 0 ? [String(part["id"])] : keyNames.map((name) => row[name] ?? "");
    for (const { path, table: list, entries } of inner) {
      const found = entries.get(key.join(" ")) ?? [];
      if (list.holds === "by-field")
        for (const entry of found) append(part, [...path, entry.key.at(-2) ?? ""], entry.value);
      else if (found.length > 0 || alwaysThere.has(path.join(".")))
        put(
          part,
          path,
          found.map((entry) => entry.value),
        );
    }
    const parent = key.slice(0, table.holds === "by-field" ? -2 : -1).join(" ");
    byParent.set(parent, [...(byParent.get(parent) ?? []), { value, key }]);
  }
  return byParent;
}

function append(part: Part, path: readonly string[], value: unknown): void {
  // Cast: as above.
  const list = path.reduce<unknown>((inner, name) => (inner as Part | undefined)?.[name], part);
  put(part, path, [...(Array.isArray(list) ? list : []), value]);
}

type Read = Partial<Record<CollectionName, readonly unknown[]>> & { readonly vocabularies?: object };

/** What a set of CSV files contains: the records, and the words if there is a file of them. */
export function readCsv(files: Readonly<Record<string, string>>, languages = about.languages ?? []): Read {
  const tables = tablesFor(languages);
  const collections = Object.fromEntries(
    collectionNames
      .filter((name) => `${tables[name].name}.csv` in files)
      .map((name) => [name, (read(files, tables[name]).get("") ?? []).map(({ value }) => value)]),
  );
  const words = files["vocabularies.csv"];
  return words === undefined ? collections : { vocabularies: readVocabularies(words), ...collections };
}

const readVocabularies = (text: string): object => {
  const rows = readRows(text);
  return Object.fromEntries(
    vocabularyNames.map((name) => [
      name,
      rows
        .filter(({ vocabulary }) => vocabulary === name)
        .map(({ vocabulary: _vocabulary, ...word }) =>
          Object.fromEntries(Object.entries(word).map(([field, cell]) => [field, readCell({ type: "string" }, cell)])),
        ),
    ]),
  );
};
