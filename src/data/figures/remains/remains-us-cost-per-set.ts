import type { FigureDraft } from "../../drafts.ts";

export const figures: readonly FigureDraft[] = [
  {
    id: "remains-us-cost-per-set-2015-07-20-sankei",
    indicator: "remains-us-cost-per-set",
    value: 20_000,
    qualifier: "exact",
    asOf: "2015-07-20",
    population: "American soldiers who fell in the Korean War",
    statedBy: "The Sankei Shimbun",
    sources: ["sankei-2015-07-21-remains-cost"],
    note: "According to the paper, the governments of Japan and the DPRK had taken the American case as their measure in talks behind the scenes",
  },
];
