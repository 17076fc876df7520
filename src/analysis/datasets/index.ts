/** Whole datasets: as known on a day, in part, and compared with each other. */
export { diffDatasets, type Bump, type DatasetDiff, type FieldChange, type RecordChange } from "./diff-datasets.ts";
export { excerpt } from "./excerpt.ts";
export { snapshot } from "./snapshot.ts";
