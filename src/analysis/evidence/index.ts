/** Questions about what the dataset rests on: who says so, who says otherwise, whether a claim holds. */
export { checkClaim, type ClaimCheck } from "./check-claim.ts";
export { disagreementsOf } from "./disagreements-of.ts";
export { evidenceOf, type FieldEvidence } from "./evidence-of.ts";
export { sourcesOf, type Cited } from "./sources-of.ts";
