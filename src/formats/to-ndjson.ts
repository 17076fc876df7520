import { expectList } from "../internal/check-input.ts";
import { jsonText } from "./json-text.ts";

/**
 * Writes records as newline-delimited JSON: one record per line, unchanged. Nothing is lost.
 *
 * @param records - records of one collection, all of them or any selection
 * @returns the contents of the file, with a line break after every record; an empty string if there are no records
 * @throws TypeError if `records` is not a list of records; RangeError for a number that is not finite, which JSON would
 * turn into null
 * @example
 * ```ts
 * toNdjson([{ id: "a" }, { id: "b" }]); // => '{"id":"a"}\n{"id":"b"}\n'
 * toNdjson(meetings).split("\n").length === meetings.length + 1; // => true
 * ```
 */
export function toNdjson(records: readonly { readonly id: string }[]): string {
  expectList("toNdjson", "records", records);
  return records.map((record) => `${jsonText(record)}\n`).join("");
}
