import * as z from "zod";

import { dataset } from "../src/data/index.ts";
import { datasetSchema } from "../src/schema/index.ts";

/** The curated data after its schema: the only form in which it is built. */
export const validatedDataset = (): z.output<typeof datasetSchema> => {
  const result = datasetSchema.safeParse(dataset);
  if (!result.success) throw new Error(`The data breaks its schema:\n${z.prettifyError(result.error)}`);
  return result.data;
};
