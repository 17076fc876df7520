import { sha256 } from "@noble/hashes/sha2.js";
import { utf8ToBytes } from "@noble/hashes/utils.js";

import type { Selection } from "../model/dataset.ts";
import { type CollectionName, fileNameOf } from "../model/ids.ts";
import type { Vocabularies } from "../model/vocabularies.ts";
import { checkRecords } from "./check-records.ts";
import { type FilledTable, filledTables } from "./filled-tables.ts";
import { allColumns, type Column, type Table } from "./tables.ts";
import { toCsv } from "./to-csv.ts";

/**
 * Writes records as a Frictionless Data Package (version 2): the files of {@link toCsv}, and `datapackage.json`, which
 * describes them for programs: what the dataset is, the type and meaning of each column, the words with their labels, the
 * keys, and the size and SHA-256 of each file.
 *
 * A foreign key is declared only if every reference in the column leads to a row of the package, because the records of a
 * selection may refer to records outside it. A claim's `about` and `since`, and the references of disagreements and open
 * questions, can lead to several tables, which a foreign key cannot express.
 *
 * @param records - a dataset, or its `about` and any selection of its records; a collection that is missing has no file
 * @returns the contents of each file, by file name
 * @throws TypeError if `records` is not an object with `about` and lists of records; RangeError for an unknown
 * collection, if there are neither collections nor vocabularies, or if the value of a figure is not a finite number
 * @example
 * ```ts
 * const files = toDataPackage({ about, indicators });
 * Object.keys(files); // => ["datapackage.json", "indicators.csv", "indicators-parts.csv"]
 * JSON.parse(files["datapackage.json"]).resources[0].schema.primaryKey; // => ["id"]
 * ```
 */
export function toDataPackage(records: Selection): Readonly<Record<"datapackage.json" | (string & {}), string>> {
  checkRecords("toDataPackage", records);
  const files = toCsv(records);
  if (Object.keys(files).length === 0)
    throw new RangeError(
      "A data package has at least one table: pass toDataPackage some records, or the vocabularies.",
    );
  const { license, publisher, ...rest } = records.about;
  const descriptor = {
    $schema: "https://datapackage.org/profiles/2.0/datapackage.json",
    ...rest,
    ...(license === undefined ? {} : { licenses: [withAddress(license)] }),
    ...(publisher === undefined ? {} : { contributors: [{ ...withAddress(publisher), roles: ["publisher"] }] }),
    resources: filledTables(records).map((filled) => resource(filled, files, records)),
  };
  return { "datapackage.json": `${JSON.stringify(descriptor, null, 2)}\n`, ...files };
}

/** The standard takes an address for one only if its scheme is in small letters. */
const withAddress = <T extends { readonly path?: string }>({ path, ...rest }: T) => ({
  ...rest,
  ...(path === undefined ? {} : { path: path.replace(/^https?/i, (scheme) => scheme.toLowerCase()) }),
});

function resource(filled: FilledTable, files: Readonly<Record<string, string>>, records: Selection) {
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
    hash: `sha256:${inHex(sha256(bytes))}`,
    schema: tableSchema(filled, records),
  };
}

const inHex = (bytes: Uint8Array): string => Array.from(bytes, (byte) => byte.toString(16).padStart(2, "0")).join("");

function tableSchema({ parent, table, rows }: FilledTable, records: Selection) {
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
        ? [selfKey(foreignKey([name], fileNameOf(references), ["id"]), table)]
        : [],
    ),
  ];
  return {
    fields: all.map((column) => field(column, records.vocabularies)),
    primaryKey: key.length === 0 ? ["id"] : key,
    ...(foreignKeys.length === 0 ? {} : { foreignKeys }),
    missingValues: [""],
  };
}

const foreignKey = (fields: readonly string[], to: string, theirs: readonly string[]) => ({
  fields,
  reference: { resource: to, fields: theirs },
});

/** The key, without the name of its table if it leads to a row of the same table, as version 2 asks for. */
const selfKey = (key: ReturnType<typeof foreignKey>, { name }: Table) =>
  key.reference.resource === name ? { ...key, reference: { fields: key.reference.fields } } : key;

function parentKey({ name, key: parents }: Table, key: readonly string[]) {
  if (parents.length === 0) return foreignKey(key.slice(0, 1), name, ["id"]);
  const shared = key.slice(0, parents.length);
  return foreignKey(shared, name, shared);
}

function everyLeadsTo(collection: CollectionName, cells: readonly unknown[], records: Selection): boolean {
  const given: readonly { readonly id: string }[] | undefined = records[collection];
  if (given === undefined) return false;
  const ids = new Set<unknown>(given.map(({ id }) => id));
  return cells.every((cell) => cell === undefined || ids.has(cell));
}

function field(column: Column, vocabularies: Vocabularies | undefined) {
  const { name, title, description, type, required, values, vocabulary, pattern, minimum, maximum } = column;
  const words = vocabulary && vocabularies?.[vocabulary];
  // The values of an `enum` have to be among the categories, and a dataset need not declare every status.
  const allowed = words === undefined ? values : values?.filter((value) => words.some(({ id }) => id === value));
  const constraints = {
    ...(required ? { required } : {}),
    ...(allowed === undefined || allowed.length === 0 ? {} : { enum: allowed }),
    // As in XML Schema, a pattern is for the whole value; there ^ and $ are characters.
    ...(pattern === undefined ? {} : { pattern: pattern.replaceAll(/^\^|\$$/g, "") }),
    ...(minimum === undefined ? {} : { minimum }),
    ...(maximum === undefined ? {} : { maximum }),
  };
  return {
    name,
    type,
    title,
    ...(description === undefined ? {} : { description }),
    ...(words === undefined ? {} : { categories: words.map(({ id, label }) => ({ value: id, label })) }),
    ...(Object.keys(constraints).length === 0 ? {} : { constraints }),
  };
}
