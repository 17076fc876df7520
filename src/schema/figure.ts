import * as z from "zod";

import { qualifiers, type Figure } from "../model/figure.ts";
import { edtf, id, listOfSome, object, text, word } from "./parts.ts";

const count = z.number().nonnegative();

const range = object({ min: count, max: count }).refine(
  ({ min, max }) => min < max,
  "expected a range whose min is below its max",
);

export const figureShape = object({
  id,
  indicator: id,
  value: z.union([count, range], "expected a number, or a range { min, max } whose min is below its max"),
  qualifier: z.enum(qualifiers),
  asOf: edtf.exactOptional(),
  period: edtf.exactOptional(),
  part: word.exactOptional(),
  population: text.exactOptional(),
  statedBy: text,
  authority: id.exactOptional(),
  meeting: id.exactOptional(),
  event: id.exactOptional(),
  derived: object({ from: listOfSome(id), method: text }).exactOptional(),
  note: text.exactOptional(),
  sources: listOfSome(id),
});

/** Checks a {@link Figure}. */
export const figureSchema: z.ZodType<Figure> = figureShape.refine(
  ({ value, qualifier }) => qualifier !== "fewer-than" || (typeof value === "number" ? value : value.max) > 0,
  { path: ["value"], message: "expected a value above 0, because nothing is fewer than 0" },
);
