import type { FigureDraft } from "../../drafts.ts";

export const figures: readonly FigureDraft[] = [
  {
    id: "aid-loan-interest-unpaid-2002-12-japan-times",
    indicator: "aid-loan-interest-unpaid",
    value: 800000000,
    qualifier: "about",
    asOf: "2002-12-31",
    statedBy: "unnamed sources, in The Japan Times",
    note: "The Food Agency had sent about 70 letters without an answer",
    sources: ["japantimes-2003-01-20-rice-debt"],
  },
];
