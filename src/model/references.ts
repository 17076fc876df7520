import { expectRecord } from "../internal/check-input.ts";
import { wrongWord } from "../internal/check-options.ts";
import type { Dataset } from "./dataset.ts";
import { idPaths } from "./id-paths.ts";
import { collectionOf, type IdNode, idTree, idTreeOf, visitIds, type RecordPath } from "./id-tree.ts";
import { collectionNames, type CollectionName } from "./ids.ts";

/** A reference in a record to another record. */
export interface FoundReference {
  /** The collection of the record that is referred to. */
  readonly collection: CollectionName;
  /** Its id. */
  readonly id: string;
  /** The path to the reference in the record that refers to it: `["delegations", 0, "organization"]`. */
  readonly path: RecordPath;
}

/**
 * Finds every reference in a record to another record: to its place, its delegates, its sources.
 *
 * @param collection - the collection that the record is in
 * @param record - the record; parts of it that are not valid are skipped
 * @returns the references, each with the path to it. A record can be referred to more than once. Empty if there are none
 * @throws TypeError if `record` is not a record; RangeError for an unknown collection
 * @example
 * ```ts
 * const found = referencesOf("meetings", getMeeting("2014-03-03-shenyang"));
 * found[0]; // => { collection: "places", id: "shenyang", path: ["place"] }
 * found.some(({ collection, id }) => collection === "delegates" && id === "ri-ho-rim"); // => true
 * ```
 */
export function referencesOf<C extends CollectionName>(
  collection: C,
  record: Dataset[C][number],
): readonly FoundReference[] {
  if (!collectionNames.includes(collection))
    throw wrongWord("referencesOf knows no collection", collection, collectionNames);
  expectRecord("referencesOf", "a record", record, null);
  const found: FoundReference[] = [];
  visitIds(idTreeOf(collection), record, (id, target, path) => {
    const to = collectionOf(target, record, path);
    if (to !== undefined) found.push({ collection: to, id, path });
  });
  return found;
}

/** The ids of the sources in a record of any collection, those of the record as a whole first. */
export function sourceIdsOf(record: object): readonly string[] {
  const found: string[] = [];
  visitIds((sourceTree ??= treeOfSources()), record, (id) => found.push(id));
  return found;
}

/** Where sources come in the list of a record: the shorter the path, the earlier; those of its ids in other registers last. */
const rank = (path: string): number => (path.startsWith("sameAs.") ? 9 : path.split(".").length);

/** The paths to sources in all collections, in that order. A source that a record is about is not one of its sources. */
let sourceTree: IdNode | undefined;

export function treeOfSources(): IdNode {
  const paths = collectionNames.flatMap((name) => idPaths[name].ids.map(({ path, to }) => ({ path, to })));
  const ids = paths.filter(({ to }) => to === "sources").toSorted((a, b) => rank(a.path) - rank(b.path));
  return idTree({ ids, minItems: {} });
}
