/** Finds the ids of records in a text, so that a page can show what they are called. */
import { type CollectionName, collectionNames, dataset } from "japan-dprk-talks";

interface Named {
  readonly collection: CollectionName;
  readonly id: string;
}

const collectionOf = new Map<string, CollectionName>(
  // Ids without a hyphen could be words: "pyongyang".
  collectionNames.flatMap((name) => dataset[name].flatMap(({ id }) => (id.includes("-") ? [[id, name] as const] : []))),
);

/** The parts of a text: words as they are, and the records that its ids name. */
export const partsOf = (text: string): readonly (string | Named)[] =>
  text.split(/([a-z0-9]+(?:-[a-z0-9]+)+)/).map((part) => {
    const collection = collectionOf.get(part);
    return collection === undefined ? part : { collection, id: part };
  });
