/**
 * Questions about whole datasets: what it has, what refers to a record, what was known on a day, a part of one, the
 * differences between two.
 */
export { coverageOf, type CollectionCoverage, type CoveragePeriod } from "./coverage-of.ts";
export { diffDatasets, type Bump, type DatasetDiff, type DiffOptions, type RecordChange } from "./diff-datasets.ts";
export { excerpt } from "./excerpt.ts";
export { snapshot } from "./snapshot.ts";
export { referrersOf, type Referrer } from "./referrers-of.ts";
export { search, type SearchMatch, type SearchPlace } from "./search.ts";
export type { FieldChange } from "../../internal/changed-fields.ts";
export type { RenamedIds } from "../../model/renamed-ids.ts";
