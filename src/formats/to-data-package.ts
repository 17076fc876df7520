import { sha256 } from "@noble/hashes/sha2.js";
import { bytesToHex, utf8ToBytes } from "@noble/hashes/utils.js";

import type { Dataset } from "../model/dataset.ts";
import type { CollectionName } from "../model/ids.ts";
import type { About } from "./about.ts";
import { type FilledTable, filledTables } from "./filled-tables.ts";
import { allColumns, type Column, type Table, tables } from "./tables.ts";
import { toCsv } from "./to-csv.ts";

/**
 * Writes records as a Frictionless Data Package (version 2): the files of {@link toCsv}, and `datapackage.json`, which
 * describes them for programs: the type and meaning of each column, the keys, and the size and SHA-256 of each file.
 *
 * A foreign key is declared only if every reference in the column leads to a row of the package, because the records of a
 * selection may refer to records outside it. A claim's `about` and `since`, and the references of disagreements and open
 * questions, can lead to several tables, which a foreign key cannot express.
 *
 * @param records - records by collection, all of them or any selection; a collection that is missing has no file
 * @param about - the name, licence and description of the package
 * @returns the contents of each file, by file name
 * @example
 * ```ts
 * const files = toDataPackage({ indicators }, aboutThisDataset);
 * Object.keys(files); // => ["datapackage.json", "indicators.csv", "indicators-parts.csv"]
 * JSON.parse(files["datapackage.json"]).resources[0].schema.primaryKey; // => ["id"]
 * ```
 */
export function toDataPackage(
  records: Partial<Dataset>,
  about: About,
): Readonly<Record<"datapackage.json" | (string & {}), string>> {
  const files = toCsv(records);
  const { license, ...rest } = about;
  const descriptor = {
    $schema: "https://datapackage.org/profiles/2.0/datapackage.json",
    ...rest,
    ...(license === undefined ? {} : { licenses: [license] }),
    resources: filledTables(records).map((filled) => resource(filled, files, records)),
  };
  return { "datapackage.json": `${JSON.stringify(descriptor, null, 2)}\n`, ...files };
}

function resource(filled: FilledTable, files: Readonly<Record<string, string>>, records: Partial<Dataset>) {
  const { name, title, description } = filled.table;
  const path = `${name}.csv`;
  const bytes = utf8ToBytes(files[path] ?? "");
  return {
    name,
    type: "table",
    profile: "tabular-data-resource",
    path,
    title,
    ...(description === undefined ? {} : { description }),
    format: "csv",
    mediatype: "text/csv",
    encoding: "utf-8",
    dialect: { delimiter: ",", lineTerminator: "\r\n", quoteChar: '"', doubleQuote: true, header: true },
    bytes: bytes.length,
    hash: `sha256:${bytesToHex(sha256(bytes))}`,
    schema: tableSchema(filled, records),
  };
}

function tableSchema({ parent, table, rows }: FilledTable, records: Partial<Dataset>) {
  const all = allColumns(table);
  const key = table.key.map(({ name }) => name);
  const foreignKeys = [
    ...(parent === undefined ? [] : [parentKey(parent, key)]),
    ...all.flatMap(({ name, references }, index) =>
      references !== undefined &&
      everyLeadsTo(
        references,
        rows.map((row) => row[index]),
        records,
      )
        ? [foreignKey([name], tables[references].name, ["id"])]
        : [],
    ),
  ];
  return {
    fields: all.map(field),
    primaryKey: key.length === 0 ? ["id"] : key,
    ...(foreignKeys.length === 0 ? {} : { foreignKeys }),
    missingValues: [""],
  };
}

const foreignKey = (fields: readonly string[], to: string, theirs: readonly string[]) => ({
  fields,
  reference: { resource: to, fields: theirs },
});

function parentKey({ name, key: parents }: Table, key: readonly string[]) {
  if (parents.length === 0) return foreignKey(key.slice(0, 1), name, ["id"]);
  const shared = key.slice(0, parents.length);
  return foreignKey(shared, name, shared);
}

function everyLeadsTo(collection: CollectionName, cells: readonly unknown[], records: Partial<Dataset>): boolean {
  const given: readonly { readonly id: string }[] | undefined = records[collection];
  if (given === undefined) return false;
  const ids = new Set<unknown>(given.map(({ id }) => id));
  return cells.every((cell) => cell === undefined || ids.has(cell));
}

function field({ name, title, description, type, required, values, pattern, minimum, maximum }: Column) {
  const constraints = {
    ...(required ? { required } : {}),
    ...(values === undefined ? {} : { enum: values }),
    ...(pattern === undefined ? {} : { pattern }),
    ...(minimum === undefined ? {} : { minimum }),
    ...(maximum === undefined ? {} : { maximum }),
  };
  return {
    name,
    type,
    title,
    ...(description === undefined ? {} : { description }),
    ...(Object.keys(constraints).length === 0 ? {} : { constraints }),
  };
}
