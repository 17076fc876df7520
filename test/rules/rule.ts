import { dataset } from "../../src/index.ts";
import type { Dataset } from "../../src/model/dataset.ts";
import { type CollectionName, collectionNames } from "../../src/model/ids.ts";

/** What a rule finds wrong with a dataset: a sentence a fault, beginning with the record that has it. */
export type Rule = (dataset: Dataset) => readonly string[];

/** The whole record, as anybody's record. */
export const record: Dataset = dataset;

/** Every record of every collection, with the name that a finding calls it by. */
export const everyRecord = (
  whole: Dataset,
): readonly {
  readonly name: string;
  readonly collection: CollectionName;
  readonly entry: Dataset[CollectionName][number];
}[] =>
  collectionNames.flatMap((collection) =>
    whole[collection].map((entry) => ({ name: `${collection} ${entry.id}`, collection, entry })),
  );

/**
 * The findings that no exception excuses, and the exceptions that excuse nothing: both are faults, so the list of
 * exceptions never grows longer than it must be. An exception names the record and gives its reason.
 */
export const unexcused = (
  findings: readonly string[],
  exceptions: Readonly<Record<string, string>> = {},
): readonly string[] => {
  const excuses = (name: string, finding: string): boolean => finding.startsWith(`${name}:`);
  const names = Object.keys(exceptions);
  return [
    ...findings.filter((finding) => !names.some((name) => excuses(name, finding))),
    ...names
      .filter((name) => !findings.some((finding) => excuses(name, finding)))
      .map((name) => `${name}: this exception is no longer needed`),
  ];
};
