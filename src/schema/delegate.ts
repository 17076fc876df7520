import type * as z from "zod";

import type { Delegate } from "../model/delegate.ts";
import { edtf, id, sameAs, listOf, listOfSome, names, object, text, word } from "./parts.ts";

const post = object({
  organization: id.exactOptional(),
  title: text,
  seen: edtf,
  from: edtf.exactOptional(),
  until: edtf.exactOptional(),
  sources: listOfSome(id),
});

export const delegateShape = object({
  id,
  side: word,
  names,
  aliases: listOfSome(text).exactOptional(),
  sameAs: sameAs.exactOptional(),
  posts: listOf(post),
  note: text.exactOptional(),
});

/** Checks a {@link Delegate}. */
export const delegateSchema: z.ZodType<Delegate> = delegateShape;
