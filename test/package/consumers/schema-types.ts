// The schemas as a strict TypeScript project sees them.
import type { Dataset, Meeting } from "japan-dprk-talks";
import { checkDataset, DatasetError, meetingSchema, parseDataset, type Problem } from "japan-dprk-talks/schema";

const input: unknown = JSON.parse("{}");
const dataset: Dataset = parseDataset(input);
const problems: readonly Problem[] = checkDataset(input);
const meeting: Meeting = meetingSchema.parse(input);
const told: readonly Problem[] = new DatasetError(problems).problems;

export const all = [dataset, meeting, told];
