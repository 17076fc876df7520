import type { RecordChange } from "../../src/analysis/datasets/index.ts";

/** What a release changed in the data. */
export interface ReleaseHistory {
  readonly version: string;
  readonly day: string;
  /** Empty for the first release, in which everything is new. */
  readonly changes: readonly RecordChange[];
}

/** The history with a release, the newest first. The release is replaced if it is there, but keeps its day. */
export function withRelease(history: readonly ReleaseHistory[], release: ReleaseHistory): readonly ReleaseHistory[] {
  const known = history.find(({ version }) => version === release.version);
  return [
    { ...release, day: known?.day ?? release.day },
    ...history.filter(({ version }) => version !== release.version),
  ];
}
