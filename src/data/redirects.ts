/**
 * Ids that were renamed: by collection, the old id and the one that the record has now. They go on working in
 * `getMeeting` and the like, where the types mark them as deprecated. An id that was published never dies and never
 * comes to mean another record.
 *
 * One constant a collection, not one object: a bundler takes reading a property for an effect, and would keep the data.
 */
export const sources = {} as const;
export const places = {} as const;
export const organizations = {} as const;
export const delegates = {} as const;
export const meetings = {} as const;
export const indicators = {} as const;
export const figures = {} as const;
export const events = {} as const;
export const disagreements = {} as const;
export const openQuestions = {} as const;
export const claims = {} as const;
