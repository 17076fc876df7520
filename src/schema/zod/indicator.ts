import * as z from "zod";

import { measures, type Indicator } from "../indicator.ts";
import { id, record, text, unit } from "./parts.ts";

export const indicatorShape = record({
  id,
  label: text,
  definition: text,
  unit: unit,
  measure: z.enum(measures),
  population: text,
});

/** Checks an {@link Indicator}. */
export const indicatorSchema: z.ZodType<Indicator> = indicatorShape;
