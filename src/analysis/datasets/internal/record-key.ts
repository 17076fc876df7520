import type { CollectionName } from "../../../model/ids.ts";

/** A key for a record that is unique in its dataset; an id is only unique in its collection. */
export const recordKey = (collection: CollectionName, id: string): string => `${collection} ${id}`;
