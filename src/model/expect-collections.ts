import { expectList } from "../internal/check-input.ts";
import { wrongWord } from "../internal/check-options.ts";
import { type CollectionName, collectionNames } from "./ids.ts";

type FieldOfEach = Readonly<Partial<Record<CollectionName, string>>>;

/** A field of the records of each collection that few others have. */
const ownFields: FieldOfEach = {
  sources: "publisher",
  places: "names",
  organizations: "names",
  delegates: "names",
  meetings: "delegations",
  indicators: "measure",
  figures: "indicator",
  events: "summary",
  disagreements: "readings",
  openQuestions: "question",
  claims: "scope",
};

const others: ReadonlySet<string> = new Set(["$schema", "about", "vocabularies"]);

/**
 * Throws unless the parts of an object are those of a dataset, and each collection that it has is a list of its records.
 *
 * @param helper - the name of the helper, for the message
 * @param dataset - what the caller passed
 * @param fields - for each collection, a field that its records need; those that are left out need only an id
 */
export function expectCollections(helper: string, dataset: object, fields: FieldOfEach = ownFields): void {
  for (const [name, part] of Object.entries(dataset)) {
    const collection = collectionNames.find((known) => known === name);
    if (collection !== undefined && part !== undefined) expectList(helper, name, part, fields[collection]);
    else if (collection === undefined && !others.has(name))
      throw wrongWord(`${helper} knows no collection`, name, collectionNames);
  }
}
