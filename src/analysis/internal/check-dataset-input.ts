import { expectArray, expectRecord } from "../../internal/check-input.ts";
import { wrongWord } from "../../internal/check-options.ts";
import type { Dataset } from "../../model/dataset.ts";
import { type CollectionName, collectionNames } from "../../model/ids.ts";

/** Throws unless a value is a dataset with some collections. A caller in JavaScript may pass one of its lists. */
export function expectDataset(
  helper: string,
  dataset: Partial<Dataset>,
  collections: readonly CollectionName[] = [],
): void {
  for (const name of collections) {
    expectRecord(helper, `a dataset with ${name}`, dataset, name);
    expectArray(helper, name, dataset[name]);
  }
  expectRecord(helper, "a dataset or part of it", dataset, null);
}

/** Throws unless a value refers to a record by the name of a collection and an id. */
export function expectReference(helper: string, reference: { readonly collection: string }): void {
  expectRecord(helper, "a reference with a collection and an id", reference, "id");
  const { collection } = reference;
  if (!collectionNames.some((name) => name === collection))
    throw wrongWord(`${helper} found no collection`, String(collection), collectionNames);
}
