/** Questions about evidence: who says so, who says otherwise, whether the dataset agrees with a claim. */
export { checkClaim, type ClaimCheck, type ClaimOptions } from "./check-claim.ts";
export { disagreementsOf } from "./disagreements-of.ts";
export { evidenceOf, type FieldEvidence } from "./evidence-of.ts";
export { evidenceByField } from "./evidence-by-field.ts";
export { sourcesOf, type Cited } from "./sources-of.ts";
