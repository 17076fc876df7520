import type * as z from "zod";

import type { Organization } from "../model/organization.ts";
import { id, sameAs, listOf, listOfSome, names, object, text, word } from "./parts.ts";

export const organizationShape = object({
  id,
  names,
  aliases: listOfSome(text).exactOptional(),
  kind: word,
  side: word,
  partOf: id.exactOptional(),
  sameAs: sameAs.exactOptional(),
  note: text.exactOptional(),
  sources: listOf(id),
});

/** Checks an {@link Organization}. */
export const organizationSchema: z.ZodType<Organization> = organizationShape;
