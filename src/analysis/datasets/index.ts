/** Questions about whole datasets: what was known on a day, a part of one, the differences between two. */
export { diffDatasets, type Bump, type DatasetDiff, type RecordChange } from "./diff-datasets.ts";
export { excerpt } from "./excerpt.ts";
export { snapshot } from "./snapshot.ts";
export type { FieldChange } from "../../internal/changed-fields.ts";
