import type { FigureDraft } from "../../drafts.ts";

export const figures: readonly FigureDraft[] = [
  {
    id: "talks-informal-per-month-2015-07-04-sankei",
    indicator: "talks-informal-per-month",
    value: { min: 1, max: 2 },
    qualifier: "about",
    asOf: "2015-07-04",
    population: "informal consultations of the two governments",
    statedBy: "SankeiBiz, which names no author of the number",
    sources: ["sankeibiz-2015-07-04-report-postponed"],
  },
];
