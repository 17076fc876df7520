import type { FigureDraft } from "../../drafts.ts";

export const figures: readonly FigureDraft[] = [
  {
    id: "sanctions-measures-2006-07-05-christian-today",
    indicator: "sanctions-measures",
    value: 9,
    qualifier: "exact",
    asOf: "2006-07-05",
    population: "after the missile launches",
    statedBy: "Christian Today",
    authority: "government-japan",
    sources: ["christiantoday-ja-2006-07-05-measures"],
  },
];
