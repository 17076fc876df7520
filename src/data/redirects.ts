/**
 * Ids that were renamed, by collection: the old id and the one that the record has now. They go on working in
 * `getMeeting` and the like, where the types mark them as deprecated. An id that was published never dies and never
 * comes to mean another record.
 */
export const redirects = {
  sources: {},
  places: {},
  organizations: {},
  delegates: {},
  meetings: {},
  indicators: {},
  figures: {},
  events: {},
  disagreements: {},
  openQuestions: {},
  claims: {},
} as const;
