/**
 * Records as newline-delimited JSON: one record a line, as it is. Nothing is lost.
 *
 * @param records - records of one collection, all of them or any selection
 * @returns the text of the file, every line with its end; an empty text for no records
 * @example
 * ```ts
 * toNdjson([{ id: "a" }, { id: "b" }]); // => '{"id":"a"}\n{"id":"b"}\n'
 * toNdjson(meetings).split("\n").length === meetings.length + 1; // => true
 * ```
 */
export function toNdjson(records: readonly { readonly id: string }[]): string {
  return records.map((record) => `${JSON.stringify(record)}\n`).join("");
}
