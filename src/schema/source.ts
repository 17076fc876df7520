import * as z from "zod";

import { reliabilities, sourceTypes, type Source } from "../model/source.ts";
import { edtf, id, listOfSome, object, text } from "./parts.ts";

const webAddress = z
  .url({ protocol: /^https?$/, error: "expected a web address that begins with http:// or https://" })
  .refine((address) => !/\s/.test(address), "expected a web address without spaces");

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
  language: z.string().regex(/^[a-z]{2}$/, 'expected an ISO 639-1 code, such as "ja"'),
  type: z.enum(sourceTypes),
  reliability: z.enum(reliabilities),
});

/** Checks a {@link Source}. */
export const sourceSchema: z.ZodType<Source> = sourceShape;
