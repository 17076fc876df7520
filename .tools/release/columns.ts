import type { JsonSchema } from "../../src/schema/json-schema.ts";
import type { Change } from "./bumps.ts";

/** The type of each column or field, by a name that says where it is: `meetings.csv: start`. */
export type Columns = ReadonlyMap<string, string>;

interface Descriptor {
  readonly resources: readonly {
    readonly path: string;
    readonly schema: { readonly fields: readonly { readonly name: string; readonly type: string }[] };
  }[];
}

/** The columns of the CSV files, from the `datapackage.json` that describes them. */
export const csvColumns = ({ resources }: Descriptor): Columns =>
  new Map(
    resources.flatMap(({ path, schema }) => schema.fields.map(({ name, type }) => [`${path}: ${name}`, type] as const)),
  );

/** One entry of the schema of a Parquet file. */
export interface ParquetElement {
  readonly name: string;
  readonly type?: string;
  readonly converted_type?: string;
}

/** The columns of a Parquet file. Its schema begins with the file itself, which has no type. */
export const parquetColumns = (file: string, schema: readonly ParquetElement[]): Columns =>
  new Map(
    schema.flatMap(({ name, type, converted_type: meaning }) =>
      type === undefined ? [] : [[`${file}: ${name}`, meaning ?? type] as const],
    ),
  );

/** The fields of the JSON files, from their JSON Schema: each type's, and those inside them. */
export const jsonFields = (schema: { readonly $defs: Readonly<Record<string, JsonSchema>> }): Columns =>
  new Map(Object.entries(schema.$defs).flatMap(([name, definition]) => fieldsIn(definition, `JSON: ${name}`)));

function fieldsIn(schema: JsonSchema, at: string): readonly (readonly [string, string])[] {
  const own = Object.entries(schema.properties ?? {}).flatMap(([name, field]) => [
    [`${at}.${name}`, `${typeOf(field)}${schema.required?.includes(name) === true ? "" : " or absent"}`] as const,
    ...fieldsIn(field, `${at}.${name}`),
  ]);
  const parts = [schema.items, ...(schema.anyOf ?? []), ...(schema.oneOf ?? [])].filter((part) => part !== undefined);
  return [...own, ...parts.flatMap((part) => fieldsIn(part, at))];
}

function typeOf({ $ref, type, const: value, items, anyOf, oneOf, additionalProperties }: JsonSchema): string {
  if ($ref !== undefined) return $ref.replace("#/$defs/", "");
  if (value !== undefined) return JSON.stringify(value);
  if (items !== undefined) return `list of ${typeOf(items)}`;
  const ways = anyOf ?? oneOf;
  if (ways !== undefined) return [...new Set(ways.map(typeOf))].toSorted().join(" or ");
  if (typeof additionalProperties === "object") return `object of ${typeOf(additionalProperties)}`;
  return type ?? "anything";
}

/**
 * What changed in the columns: one that is gone or has another type is major, a new one is minor. A new field that records
 * must have is major, because a dataset of one's own is no longer valid without it.
 */
export function columnChanges(before: Columns, after: Columns): readonly Change[] {
  const definitions = (columns: Columns) => new Set([...columns.keys()].map((name) => name.split(".")[0]));
  const known = definitions(before);
  const names = [...new Set([...before.keys(), ...after.keys()])].toSorted();
  return names.flatMap((name): readonly Change[] => {
    const [old, now] = [before.get(name), after.get(name)];
    if (old === now) return [];
    if (now === undefined) return [{ in: "columns", text: `removed: ${name} (${old})`, bump: "major" }];
    if (old !== undefined) return [{ in: "columns", text: `retyped: ${name}: ${old} → ${now}`, bump: "major" }];
    const isDemanded = name.startsWith("JSON: ") && !now.endsWith(" or absent") && known.has(name.split(".")[0] ?? "");
    return [{ in: "columns", text: `added: ${name} (${now})`, bump: isDemanded ? "major" : "minor" }];
  });
}
