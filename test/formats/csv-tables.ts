import { about } from "../../src/data/about.ts";
import type { Column } from "../../src/formats/tables.ts";
import { toDataPackage } from "../../src/formats/to-data-package.ts";
import type { Dataset } from "../../src/model/dataset.ts";
import { readCell, readRows } from "./read-csv.ts";

/** A CSV file as its data package describes it. */
export interface CsvTable {
  readonly name: string;
  readonly fields: readonly Pick<Column, "name" | "type">[];
  /** The cells, each of its field's type; null for an empty cell. */
  readonly rows: readonly (readonly unknown[])[];
}

interface Resource {
  readonly name: string;
  readonly path: string;
  readonly schema: Pick<CsvTable, "fields">;
}

/** The tables that the other table formats must equal: what another program reads in the CSV files. */
export function csvTables(records: Partial<Dataset>): readonly CsvTable[] {
  const files = toDataPackage({ about, ...records });
  const { resources }: { readonly resources: readonly Resource[] } = JSON.parse(files["datapackage.json"]);
  return resources.map(({ name, path, schema: { fields } }) => ({
    name,
    fields,
    rows: readRows(files[path] ?? "").map((row) =>
      fields.map((field) => readCell(field, row[field.name] ?? "") ?? null),
    ),
  }));
}
