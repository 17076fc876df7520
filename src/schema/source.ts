import * as z from "zod";

import { reliabilities, type Source } from "../model/source.ts";
import { edtf, id, language, listOfSome, object, text, webAddress, word } from "./parts.ts";

export const sourceShape = object({
  id,
  title: text,
  titleIsDescription: z.literal(true).exactOptional(),
  publisher: text,
  authors: listOfSome(text).exactOptional(),
  agency: text.exactOptional(),
  url: webAddress.exactOptional(),
  archived: webAddress.exactOptional(),
  locator: text.exactOptional(),
  published: edtf.exactOptional(),
  accessed: edtf,
  language: language,
  type: word,
  reliability: z.enum(reliabilities),
});

/** Checks a {@link Source}. */
export const sourceSchema: z.ZodType<Source> = sourceShape;
