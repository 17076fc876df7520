import type * as z from "zod";

import type { OpenQuestion } from "../open-question.ts";
import { edtf, id, listOfSome, record, reference, text } from "./parts.ts";

export const openQuestionShape = record({
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
