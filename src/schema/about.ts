import type * as z from "zod";

import type { About } from "../model/about.ts";
import { day, edtfDate, id, language, listOfSome, object, text, webAddress } from "./parts.ts";

/** What a data package, too, takes for the identifier of a licence. */
const licenseId = text.regex(/^[-A-Za-z0-9._]+$/, 'expected an SPDX identifier, such as "CC-BY-4.0"');

export const aboutShape = object({
  name: id,
  title: text,
  description: text.exactOptional(),
  version: text.exactOptional(),
  license: object({ name: licenseId, title: text.exactOptional(), path: webAddress.exactOptional() }).exactOptional(),
  publisher: object({ title: text, path: webAddress.exactOptional() }).exactOptional(),
  keywords: listOfSome(text).exactOptional(),
  homepage: webAddress.exactOptional(),
  downloads: listOfSome(
    object({ path: webAddress, mediatype: text.exactOptional(), title: text.exactOptional() }),
  ).exactOptional(),
  languages: listOfSome(language).exactOptional(),
  coverage: object({
    start: edtfDate.exactOptional(),
    end: edtfDate.exactOptional(),
    cutOff: day.exactOptional(),
  }).exactOptional(),
  citation: text.exactOptional(),
});

/** Checks what a dataset says about itself. */
export const aboutSchema: z.ZodType<About> = aboutShape;
