import * as z from "zod";

import { measures, type Indicator } from "../model/indicator.ts";
import { id, listOfSome, object, text, word } from "./parts.ts";

export const indicatorShape = object({
  id,
  label: text,
  definition: text,
  unit: word,
  measure: z.enum(measures),
  population: text,
  parts: listOfSome(object({ id: word, label: text, definition: text })).exactOptional(),
});

/** Checks an {@link Indicator}. */
export const indicatorSchema: z.ZodType<Indicator> = indicatorShape;
