import { expectList, expectRecord } from "../internal/check-input.ts";
import { wrongWord } from "../internal/check-options.ts";
import { collectionNames } from "../model/ids.ts";

const parts: readonly string[] = ["about", "vocabularies", ...collectionNames];

/**
 * Throws unless a format can write what it was given: records by collection, and what the dataset is if the format says so.
 *
 * @param format - the name of the function, for the message
 * @param records - what the caller passed
 * @param needsAbout - whether the format says what the dataset is
 */
export function checkRecords(format: string, records: object, needsAbout = true): void {
  const what = needsAbout ? "{ about, meetings, … }" : "records by collection, such as { meetings }";
  expectRecord(format, what, records, needsAbout ? "about" : null);
  for (const [name, part] of Object.entries(records)) {
    if (!parts.includes(name) && name !== "$schema") throw wrongWord(`${format} knows no collection`, name, parts);
    if (Array.isArray(part)) expectList(format, name, part);
  }
}
