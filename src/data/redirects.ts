/**
 * Renamed ids: for each collection, the old ids with the ids that the records have now. The old ids still work in
 * `getMeeting` and the like, and their types are marked as deprecated. A published id is never removed and never comes to
 * mean another record.
 *
 * One constant per collection rather than one object, because a bundler treats reading a property as a side effect and
 * would keep all the data.
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
