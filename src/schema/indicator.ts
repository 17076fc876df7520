import * as z from "zod";

import { measures, type Indicator } from "../model/indicator.ts";
import { id, object, text, unit } from "./parts.ts";

export const indicatorShape = object({
  id,
  label: text,
  definition: text,
  unit: unit,
  measure: z.enum(measures),
  population: text,
});

/** Checks an {@link Indicator}. */
export const indicatorSchema: z.ZodType<Indicator> = indicatorShape;
