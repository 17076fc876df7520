import * as z from "zod";

import { repeatedIds } from "../model/cross-record.ts";
import { statuses } from "../model/meeting.ts";
import type { Vocabularies, Word } from "../model/vocabularies.ts";
import { listOf, object, text, word } from "./parts.ts";

/** A list of words, in which no two have the same id or the same label. */
const words = <W extends string>(id: z.ZodType<W>): z.ZodType<readonly Word<W>[]> =>
  listOf(object({ id, label: text, definition: text })).check(({ value, issues }) => {
    const entries: readonly Word[] = value;
    for (const field of ["id", "label"] as const) {
      const repeated = repeatedIds(
        entries.map((entry) => entry[field]),
        field,
      );
      for (const { index, message } of repeated)
        issues.push({ code: "custom", message, path: [index, field], input: value });
    }
  });

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
