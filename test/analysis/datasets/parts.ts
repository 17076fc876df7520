import { type Dataset, dataset, excerpt } from "../../../src/index.ts";

const whole: Dataset = dataset;

/** Small parts of the record, so that a property has time for many cases. */
export const parts: readonly Dataset[] = Array.from({ length: 15 }, (_, index) =>
  excerpt(whole, whole.meetings.slice(index * 12, index * 12 + 2)),
);
