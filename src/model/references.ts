import type { Dataset } from "./dataset.ts";
import { idPaths } from "./id-paths.ts";
import { collectionOf, type IdNode, idTree, idTrees, visitIds, type RecordPath } from "./id-tree.ts";
import { collectionNames, type CollectionName } from "./ids.ts";

/** An id that a record holds, and where in the record it is. */
export interface FoundReference {
  readonly collection: CollectionName;
  readonly id: string;
  readonly path: RecordPath;
}

/**
 * Every id that a record holds of other records, in the order of {@link idPaths} and of the lists in the record. A record
 * that breaks its schema can be given too: what can be read of it is followed.
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

/** Every source id that a record of any collection rests on, those of the record as a whole first. */
export function sourceIdsOf(record: object): readonly string[] {
  const found: string[] = [];
  visitIds(sourceTree, record, (id) => found.push(id));
  return found;
}

/** The paths of all collections to sources, the shortest first. What a record is about is no source that it rests on. */
const sourceTree: IdNode = /* @__PURE__ */ treeOfSources();

function treeOfSources(): IdNode {
  const paths = collectionNames.flatMap((name) => idPaths[name].ids.map(({ path, to }) => ({ path, to })));
  const ids = paths
    .filter(({ to }) => to === "sources")
    .toSorted((a, b) => a.path.split(".").length - b.path.split(".").length);
  return idTree({ ids, minItems: {} });
}
