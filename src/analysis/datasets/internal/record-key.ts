import type { CollectionName } from "../../../model/ids.ts";

/** A text that is different for any two records of a dataset: an id is unique only in its collection. */
export const recordKey = (collection: CollectionName, id: string): string => `${collection} ${id}`;
