import { expectRecord } from "../internal/check-input.ts";
import type { Dataset } from "../model/dataset.ts";
import { expectCollections } from "../model/expect-collections.ts";

/**
 * Throws unless a format can write what it was given: records by collection, and what the dataset is if the format says so.
 *
 * @param format - the name of the function, for the message
 * @param records - what the caller passed
 * @param needsAbout - whether the format says what the dataset is
 */
export function checkRecords(format: string, records: Partial<Dataset>, needsAbout = true): void {
  const what = needsAbout ? "{ about, meetings, … }" : "collections by name, such as { meetings }";
  expectRecord(format, what, records, needsAbout ? "about" : null);
  if (needsAbout) expectRecord(format, "what the dataset is, { about: { name, title } }", records.about, "name");
  // A field that a record lacks is left out, or is an empty cell.
  expectCollections(format, records, {});
}
