import * as z from "zod";

import { bases, type Disagreement } from "../disagreement.ts";
import { id, listOfSome, record, reference, text } from "./parts.ts";

const position = record({
  value: text,
  used: z.literal(true).exactOptional(),
  figures: listOfSome(id).exactOptional(),
  sources: listOfSome(id),
});

export const disagreementShape = record({
  id,
  about: listOfSome(reference),
  summary: text,
  positions: z.array(position).min(2, "expected at least two positions").readonly(),
  basis: z.enum(bases),
  why: text,
});

/** Checks a {@link Disagreement}. */
export const disagreementSchema: z.ZodType<Disagreement> = disagreementShape;
