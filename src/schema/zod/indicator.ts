import * as z from "zod";

import { measures, units, type Indicator } from "../indicator.ts";
import { id, record, text } from "./parts.ts";

export const indicatorShape = record({
  id,
  label: text,
  definition: text,
  unit: z.enum(units),
  measure: z.enum(measures),
  population: text,
});

/** Checks an {@link Indicator}. */
export const indicatorSchema: z.ZodType<Indicator> = indicatorShape;
