import type { FigureDraft } from "../../drafts.ts";

export const figures: readonly FigureDraft[] = [
  {
    id: "remains-us-cost-per-set-2015-07-20-sankei",
    indicator: "remains-us-cost-per-set",
    value: 20000,
    qualifier: "exact",
    asOf: "2015-07-20",
    population: "American soldiers who fell in the Korean War",
    statedBy: "Sankei Shimbun; the two governments took the American case as their measure in unofficial talks",
    sources: ["sankei-2015-07-21-remains-cost"],
  },
];
