/**
 * The ledger of second readings: which part of which record was read again beside its page, when, and with what result.
 *
 * `npm run ledger` lists what changed since it was read; `npm run ledger -- read <collection> <id> <field> <result>
 * [source …]` notes a reading of today. A field is a path such as `outcomes[2]`, or `*` for the whole record.
 */
import { createHash } from "node:crypto";
import { writeFileSync } from "node:fs";

import { unknownWord } from "../src/cli/unknown-word.ts";
import { canonical } from "../src/internal/changed-fields.ts";
import { valueAt } from "../src/internal/value-at.ts";
import type { Dataset } from "../src/model/dataset.ts";
import { recordById } from "../src/model/getter.ts";
import { collectionNames } from "../src/model/ids.ts";
import { type Outcome, report } from "./command.ts";
import { repository } from "./data-tree.ts";
import { fileOfLedger, ledgerText, loadLedger, nameOf, type Reading, results } from "./readings.ts";
import { validatedDataset } from "./validated-dataset.ts";

const stepsOf = (field: string): readonly string[] => (field === "*" ? [] : (field.match(/[^.[\]]+/g) ?? []));

/** A record without its ids in other registers: a rule checks those, nobody reads them beside a page about the talks. */
const withoutSameAs = (record: object): object =>
  Object.fromEntries(Object.entries(record).filter(([field]) => field !== "sameAs"));

/** The digest of a part of a record; undefined if the dataset does not have it. */
export function digestOf(
  dataset: Dataset,
  { collection, id, field }: Pick<Reading, "collection" | "id" | "field">,
): string | undefined {
  const record = recordById<{ readonly id: string }>(dataset[collection], id);
  const value = record === undefined ? undefined : valueAt(withoutSameAs(record), stepsOf(field));
  return value === undefined ? undefined : createHash("sha256").update(canonical(value)).digest("hex").slice(0, 12);
}

/** The readings whose text is not there any more, or is another one since. */
export const staleReadings = (dataset: Dataset, readings: readonly Reading[]): readonly string[] =>
  readings.flatMap((reading) => {
    const digest = digestOf(dataset, reading);
    if (digest === reading.digest) return [];
    return [
      `${nameOf(reading)}: ${digest === undefined ? "is not in the dataset" : "was changed after it was read: read it again beside its page"}`,
    ];
  });

const refused = (line: string): Outcome => ({ lines: [line], isFailure: true });

/** Notes a reading of today. */
function note(
  root: string,
  [collection = "", id = "", field = "", result = "", ...sources]: readonly string[],
): Outcome {
  const inCollection = collectionNames.find((name) => name === collection);
  const outcome = results.find((word) => word === result);
  if (inCollection === undefined) return refused(unknownWord("collection", collection, collectionNames));
  if (outcome === undefined) return refused(unknownWord("result", result, results));
  const digest = digestOf(validatedDataset(), { collection: inCollection, id, field });
  if (digest === undefined) return refused(`${collection} has no record "${id}" with something at "${field}".`);
  const read = new Date().toISOString().slice(0, 10);
  const reading: Reading = {
    collection: inCollection,
    id,
    field,
    read,
    result: outcome,
    ...(sources.length > 0 && { sources }),
    digest,
  };
  writeFileSync(fileOfLedger(root), ledgerText([...loadLedger(root), reading]));
  return { lines: [`Noted in docs/ledger.jsonl: ${nameOf(reading)}, ${outcome}.`], isFailure: false };
}

/** Lists what changed since it was read, and how much was read. */
function list(root: string): Outcome {
  const readings = loadLedger(root);
  const stale = staleReadings(validatedDataset(), readings);
  return {
    lines: [...stale, `${readings.length} readings, ${stale.length} of them of another text.`],
    isFailure: stale.length > 0,
  };
}

if (import.meta.main) {
  const [command, ...words] = process.argv.slice(2);
  report(command === "read" ? note(repository, words) : list(repository));
}
