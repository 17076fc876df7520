import type { Dataset, FoundRecord } from "../../model/dataset.ts";
import { expectCollections } from "../../model/expect-collections.ts";
import type { RecordPath } from "../../model/id-tree.ts";
import { type CollectionName, collectionNames, type Ids, type Reference } from "../../model/ids.ts";
import { referencesOf } from "../../model/references.ts";
import { expectDataset, expectReference } from "../internal/check-dataset-input.ts";

/** A record that refers to another one. */
export type Referrer<I extends Ids = Ids> = FoundRecord<I> & {
  /** The path to each of its references: `["delegations", 0, "organization"]`. */
  readonly paths: readonly RecordPath[];
};

/**
 * Finds the records that refer to a record: the meetings at a place, the posts of an organization, whatever cites a
 * source.
 *
 * @param dataset - the dataset to search
 * @param reference - the collection and id of a record; a field makes no difference
 * @returns the records that refer to it, in the order of the collections and of their records, each once with the paths
 * to all of its references. Empty if there are none, or if the dataset has no such record
 * @throws TypeError if it is not a dataset with all its collections, each a list of its records, or not a reference;
 * RangeError for an unknown collection
 * @example
 * ```ts
 * const referrers = referrersOf(dataset, { collection: "meetings", id: "2014-03-03-shenyang" });
 * referrers.find(({ collection }) => collection === "claims")?.paths; // => [["about"]]
 * referrersOf(dataset, { collection: "meetings", id: "nowhere" }); // => []
 * ```
 */
export function referrersOf<I extends Ids>(dataset: Dataset<I>, reference: Reference<I>): readonly Referrer<I>[] {
  expectDataset("referrersOf", dataset, collectionNames);
  expectCollections("referrersOf", dataset);
  expectReference("referrersOf", reference);
  const { collection, id } = reference;
  const whole: Dataset = dataset;
  const found = collectionNames.flatMap((from) =>
    whole[from].flatMap((record: Dataset[CollectionName][number]) => {
      const paths = referencesOf(from, record)
        .filter((one) => one.collection === collection && one.id === id)
        .map(({ path }) => path);
      return paths.length === 0 ? [] : [{ collection: from, record, paths }];
    }),
  );
  // Cast: each record is one of the dataset's, beside the name of its collection.
  return found as unknown as readonly Referrer<I>[];
}
