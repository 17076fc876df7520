import type { CollectionName } from "../src/model/ids.ts";

/** The type of a collection's records: `openQuestions` → `OpenQuestion`. */
export const typeNameOf = (collection: CollectionName): string =>
  collection.replace(/^\w/u, (letter) => letter.toUpperCase()).replace(/s$/u, "");

/** The type of a collection's ids: `openQuestions` → `OpenQuestionId`. */
export const idTypeOf = (collection: CollectionName): string => `${typeNameOf(collection)}Id`;
