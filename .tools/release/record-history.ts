import type { RecordChange } from "../../src/analysis/datasets/index.ts";
import type { CollectionName } from "../../src/model/ids.ts";
import type { ReleaseHistory } from "./history.ts";

/** What one release changed in a record. */
export interface RecordRelease extends Pick<ReleaseHistory, "version" | "day"> {
  readonly kind: RecordChange["kind"];
  readonly fields: RecordChange["fields"];
  /** The id that the record had before. */
  readonly formerId?: string | undefined;
}

/**
 * The releases that changed a record, the newest first. A record that no release added has been there since the first.
 *
 * @param releases - all releases, the newest first
 */
export function recordHistory(
  releases: readonly ReleaseHistory[],
  collection: CollectionName,
  id: string,
): readonly RecordRelease[] {
  const found: RecordRelease[] = [];
  let current = id;
  for (const { version, day, changes } of releases) {
    for (const change of changes) {
      if (change.collection !== collection || change.id !== current || change.kind === "removed") continue;
      const { kind, fields, formerId } = change;
      found.push({ version, day, kind, fields, formerId });
    }
    // Before this release, the record had its former id. A record that others were merged into was there already.
    const here = changes.filter((change) => change.collection === collection && change.id === current);
    const renamed = here.find(({ kind }) => kind === "renamed");
    if (here.some(({ kind }) => kind === "added")) return found;
    if (here.length === 1 && renamed?.formerId !== undefined) current = renamed.formerId;
  }
  const first = releases.at(-1);
  return first === undefined
    ? found
    : [...found, { version: first.version, day: first.day, kind: "added", fields: [] }];
}
