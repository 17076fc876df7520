import { dataset } from "../src/data/index.ts";
import type { Dataset } from "../src/schema/dataset.ts";
import { parseDataset } from "../src/schema/index.ts";

/** The curated data after its schemas: the only form in which it is built. */
export const validatedDataset = (): Dataset => parseDataset(dataset);
