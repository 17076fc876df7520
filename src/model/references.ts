import type { Dataset } from "./dataset.ts";
import { idPaths } from "./id-paths.ts";
import { collectionOf, type IdNode, idTree, idTrees, visitIds, type RecordPath } from "./id-tree.ts";
import { collectionNames, type CollectionName } from "./ids.ts";

/** A reference in a record to another record. */
export interface FoundReference {
  readonly collection: CollectionName;
  readonly id: string;
  readonly path: RecordPath;
}

/**
 * Finds every reference in a record, in the order of {@link idPaths} and of the lists in the record. The record may be
 * invalid: what cannot be read is skipped.
 */
export function referencesOf<C extends CollectionName>(
  collection: C,
  record: Dataset[C][number],
): readonly FoundReference[] {
  const found: FoundReference[] = [];
  visitIds(idTrees[collection], record, (id, target, path) => {
    const to = collectionOf(target, record, path);
    if (to !== undefined) found.push({ collection: to, id, path });
  });
  return found;
}

/** The ids of the sources in a record of any collection, those of the record as a whole first. */
export function sourceIdsOf(record: object): readonly string[] {
  const found: string[] = [];
  visitIds(sourceTree, record, (id) => found.push(id));
  return found;
}

/** The paths to sources in all collections, the shortest first. A source that a record is about is not one of its sources. */
const sourceTree: IdNode = /* @__PURE__ */ treeOfSources();

function treeOfSources(): IdNode {
  const paths = collectionNames.flatMap((name) => idPaths[name].ids.map(({ path, to }) => ({ path, to })));
  const ids = paths
    .filter(({ to }) => to === "sources")
    .toSorted((a, b) => a.path.split(".").length - b.path.split(".").length);
  return idTree({ ids, minItems: {} });
}
