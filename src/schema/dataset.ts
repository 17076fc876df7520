import type * as z from "zod";

import { crossRecordProblems } from "../model/cross-record.ts";
import type { Dataset } from "../model/dataset.ts";
import { type CollectionName, collectionNames } from "../model/ids.ts";
import { aboutSchema } from "./about.ts";
import { claimSchema } from "./claim.ts";
import { delegateSchema } from "./delegate.ts";
import { disagreementSchema } from "./disagreement.ts";
import { eventSchema } from "./event.ts";
import { figureSchema } from "./figure.ts";
import { indicatorSchema } from "./indicator.ts";
import { meetingSchema } from "./meeting.ts";
import { openQuestionSchema } from "./open-question.ts";
import { organizationSchema } from "./organization.ts";
import { listOf, object } from "./parts.ts";
import { placeSchema } from "./place.ts";
import { sourceSchema } from "./source.ts";
import { vocabulariesSchema } from "./vocabularies.ts";

/** The schema of one record of each collection. */
export const recordSchemas: { readonly [C in CollectionName]: z.ZodType<Dataset[C][number]> } = {
  sources: sourceSchema,
  places: placeSchema,
  organizations: organizationSchema,
  delegates: delegateSchema,
  meetings: meetingSchema,
  indicators: indicatorSchema,
  figures: figureSchema,
  events: eventSchema,
  disagreements: disagreementSchema,
  openQuestions: openQuestionSchema,
  claims: claimSchema,
};

// Cast: `fromEntries` loses the type of each collection, whose schema is that of its own records.
const lists = Object.fromEntries(
  collectionNames.map((name) => [name, listOf<z.ZodType>(recordSchemas[name])]),
) as unknown as { readonly [C in CollectionName]: z.ZodType<Dataset[C]> };

/** Checks the parts of a dataset one by one; `datasetSchema` adds the rules across records. */
export const datasetShape: z.ZodType<Dataset> = object({
  about: aboutSchema,
  vocabularies: vocabulariesSchema,
  ...lists,
});

/**
 * Checks a {@link Dataset}: what it says about itself, its vocabularies, each record against its own schema, then the
 * rules across records (unique ids, references to records that exist, declared words, no circular links, no meeting that
 * ends before it starts, and the others of `checkDataset`, which returns every problem at once, as sentences).
 */
export const datasetSchema: z.ZodType<Dataset> = datasetShape.check((context) => {
  for (const { collection, index, path, message } of crossRecordProblems(context.value, [])) {
    context.issues.push({ code: "custom", message, path: [collection, index, ...path], input: context.value });
  }
});
