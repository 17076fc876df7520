import * as z from "zod";

import { bases, type Disagreement } from "../model/disagreement.ts";
import { frozen, id, listOfSome, object, reference, text } from "./parts.ts";

const reading = object({
  value: text,
  used: z.literal(true).exactOptional(),
  figures: listOfSome(id).exactOptional(),
  sources: listOfSome(id),
});

export const disagreementShape = object({
  id,
  about: listOfSome(reference),
  summary: text,
  readings: frozen(z.array(reading).min(2, "expected at least two readings")),
  basis: z.enum(bases),
  why: text,
});

/** Checks a {@link Disagreement}. */
export const disagreementSchema: z.ZodType<Disagreement> = disagreementShape;
