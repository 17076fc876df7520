import type * as z from "zod";

import type { OpenQuestion } from "../model/open-question.ts";
import { edtf, id, listOfSome, object, reference, text } from "./parts.ts";

export const openQuestionShape = object({
  id,
  question: text,
  state: text,
  tried: listOfSome(text).exactOptional(),
  about: listOfSome(reference).exactOptional(),
  asOf: edtf,
  sources: listOfSome(id).exactOptional(),
});

/** Checks an {@link OpenQuestion}. */
export const openQuestionSchema: z.ZodType<OpenQuestion> = openQuestionShape;
