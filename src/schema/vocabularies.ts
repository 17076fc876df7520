import * as z from "zod";

import { statuses } from "../model/meeting.ts";
import type { Vocabularies } from "../model/vocabularies.ts";
import { listOf, object, text, word } from "./parts.ts";

const words = <W extends z.ZodType<string>>(id: W) => listOf(object({ id, label: text, definition: text }));

export const vocabulariesShape = object({
  sides: words(word),
  channels: words(word),
  statuses: words(z.enum(statuses)),
  roles: words(word),
  capacities: words(word),
  topics: words(word),
  series: words(word),
  units: words(word),
  eventKinds: words(word),
  organizationKinds: words(word),
  sourceTypes: words(word),
});

/** Checks the words that a dataset declares. */
export const vocabulariesSchema: z.ZodType<Vocabularies> = vocabulariesShape;
