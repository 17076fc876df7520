import type { Collections, Dataset } from "./dataset.ts";
import type { CollectionName } from "./ids.ts";

/** A problem that the schema of a single record does not find. */
export interface CrossRecordProblem {
  readonly collection: CollectionName;
  readonly index: number;
  readonly path: readonly (string | number)[];
  readonly message: string;
}

/** What is checked across records. */
export type CheckedParts = Collections & Pick<Dataset, "about" | "vocabularies">;
