export { aboutSchema } from "./about.ts";
export { claimSchema } from "./claim.ts";
export { delegateSchema } from "./delegate.ts";
export { disagreementSchema } from "./disagreement.ts";
export { datasetSchema } from "./dataset.ts";
export { eventSchema } from "./event.ts";
export { figureSchema } from "./figure.ts";
export { indicatorSchema } from "./indicator.ts";
export { meetingSchema } from "./meeting.ts";
export { openQuestionSchema } from "./open-question.ts";
export { organizationSchema } from "./organization.ts";
export { placeSchema } from "./place.ts";
export { sourceSchema } from "./source.ts";
export { vocabulariesSchema } from "./vocabularies.ts";
export { checkCollection, checkDataset, DatasetError, parseDataset } from "./check-dataset.ts";
export { formatProblem, problemsOf, type Problem } from "./problems.ts";
export {
  type DeclaredWords,
  defineDataset,
  type GivenAt,
  type GivenIds,
  type InferredIds,
  type InferredWords,
  type Records,
} from "./define-dataset.ts";
export { extendDataset, type JoinedIds } from "./extend-dataset.ts";
export { datasetJsonSchema, type DatasetJsonSchema, type JsonSchema } from "./json-schema.ts";
