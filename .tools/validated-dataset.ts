import { dataset } from "../src/data/dataset.ts";
import type { Dataset } from "../src/model/dataset.ts";
import { parseDataset } from "../src/schema/index.ts";

/** Checks the curated data and returns it. The build uses no other copy. */
export const validatedDataset = (): Dataset => parseDataset(dataset);
