import { isObject } from "./is-object.ts";

/**
 * Throws unless a value is a list of records. A caller in JavaScript may pass the whole dataset, a single record, a list
 * with a hole in it or a list of other things.
 *
 * @param helper - the name of the helper, for the message
 * @param what - what the list consists of: `meetings`
 * @param list - what the caller passed
 * @param field - a field that every such record has, and best no other kind of record
 */
export function expectList(helper: string, what: string, list: unknown, field = "id"): void {
  expectArray(helper, what, list);
  const index = list.findIndex((item) => !isObject(item) || !(field in item));
  if (index < 0) return;
  const fault = isObject(list[index]) ? `has no "${field}"` : `is ${nameOf(list[index])}`;
  throw new TypeError(`${helper} expects a list of ${what}; item ${index} ${fault}.`);
}

/** Throws unless a value is a list, whatever is in it. */
export function expectArray(helper: string, what: string, list: unknown): asserts list is readonly unknown[] {
  if (Array.isArray(list)) return;
  const isDataset = isObject(list) && Array.isArray(Reflect.get(list, what));
  const advice = isDataset ? `Pass its "${what}".` : "";
  throw new TypeError(`${helper} expects a list of ${what}, not ${nameOf(list)}. ${advice}`.trimEnd());
}

/**
 * Throws unless a value is a record.
 *
 * @param helper - the name of the helper, for the message
 * @param what - what the record is: `a meeting`. What has no id is called by more words: `a time series, as …`
 * @param record - what the caller passed
 * @param field - a field that every such record has; null if there is none
 */
export function expectRecord(helper: string, what: string, record: unknown, field: string | null = "id"): void {
  if (isObject(record) && (field === null || field in record)) return;
  const advice = typeof record === "string" && /^a \w+$|record/.test(what) ? "Pass the record, not its id." : "";
  throw new TypeError(`${helper} expects ${what}, not ${nameOf(record)}. ${advice}`.trimEnd());
}

/** A value in a message. An object cannot name itself for certain: it may have no `toString`. */
function nameOf(value: unknown): string {
  if (Array.isArray(value)) return "a list";
  if (typeof value === "string") return `"${value.slice(0, 60)}"`;
  return value === null || /^[unb]/.test(typeof value) ? String(value) : `this ${typeof value}`;
}
