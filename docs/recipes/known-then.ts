/**
 * What changed between two days?
 *
 * A snapshot is the dataset as a reader of that day could have known it: only what a source had published by then. The
 * difference between two snapshots is what became known in between. Here: the week before the summit of September 2002 and
 * the week after it.
 */
import { collectionNames, dataset, diffDatasets, snapshot } from "japan-dprk-talks";

const before = snapshot(dataset, "2002-09-10");
const after = snapshot(dataset, "2002-09-24");
const { changes } = diffDatasets(before, after);

for (const collection of collectionNames) {
  const added = changes.filter((change) => change.collection === collection && change.kind === "added");
  const changed = changes.filter((change) => change.collection === collection && change.kind === "changed");
  if (added.length + changed.length > 0) console.log(`${collection}: ${added.length} new, ${changed.length} changed`);
  if (collection === "meetings" || collection === "events") for (const { id } of added) console.log(`  + ${id}`);
}
