import { dataset } from "../src/data/dataset.ts";
import type { Dataset } from "../src/model/dataset.ts";
import { parseDataset } from "../src/schema/index.ts";

/** The curated data after its schemas: the only form in which it is built. */
export const validatedDataset = (): Dataset => parseDataset(dataset);
