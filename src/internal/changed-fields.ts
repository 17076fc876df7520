import { ascending } from "./ascending.ts";
import { isHolder, isObject } from "./is-object.ts";

/** A change to one field of a record. */
export interface FieldChange {
  /** The name of the field; for a field inside an object, the path: `names.ja`. */
  readonly field: string;
  /** The old value. Absent if the record did not have the field. */
  readonly before?: unknown;
  /** The new value. Absent if the record no longer has the field. */
  readonly after?: unknown;
}

/** The fields of a record by name. */
export type Fields = ReadonlyMap<string, unknown>;

/** The fields of a record by name, those inside objects by path. An array is one value. */
export const flatFields = (record: object, before = ""): Fields =>
  new Map(
    Object.entries(record).flatMap(([name, value]: [string, unknown]) =>
      isObject(value) ? [...flatFields(value, `${before}${name}.`)] : [[`${before}${name}`, value] as const],
    ),
  );

/** The fields in which two records differ. */
export const changedFields = (one: Fields, other: Fields): readonly FieldChange[] =>
  [...new Set([...one.keys(), ...other.keys()])]
    .filter((field) => canonical(one.get(field)) !== canonical(other.get(field)))
    .map((field) => ({
      field,
      ...(one.has(field) ? { before: one.get(field) } : {}),
      ...(other.has(field) ? { after: other.get(field) } : {}),
    }));

/** Whether two values have the same fields and entries; the order of fields makes no difference. */
export function isSame(one: unknown, other: unknown): boolean {
  if (one === other) return true;
  if (!isHolder(one) || !isHolder(other) || Array.isArray(one) !== Array.isArray(other)) return false;
  // Cast: any object can be read by the names of its fields. `for…in` creates no lists of them.
  const [fields, others] = [one, other] as readonly Readonly<Record<string, unknown>>[];
  let count = 0;
  for (const field in fields) {
    if (!Object.hasOwn(other, field) || !isSame(fields[field], others?.[field])) return false;
    count += 1;
  }
  return Object.keys(other).length === count;
}

/** A value as JSON with the fields of objects in alphabetical order, so that equal values give equal strings. */
export const canonical = (value: unknown): string =>
  JSON.stringify(value, (_key, part: unknown) =>
    isObject(part) ? Object.fromEntries(Object.entries(part).toSorted(([a], [b]) => ascending(a, b))) : part,
  ) ?? "";
