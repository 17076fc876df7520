import type * as z from "zod";

import type { Delegate } from "../delegate.ts";
import { edtf, id, listOfSome, names, record, side, text } from "./parts.ts";

const position = record({
  organization: id,
  title: text,
  seen: edtf,
  from: edtf.exactOptional(),
  until: edtf.exactOptional(),
  sources: listOfSome(id),
});

export const delegateShape = record({
  id,
  side,
  names,
  aliases: listOfSome(text).exactOptional(),
  positions: listOfSome(position),
  note: text.exactOptional(),
});

/** Checks a {@link Delegate}. */
export const delegateSchema: z.ZodType<Delegate> = delegateShape;
