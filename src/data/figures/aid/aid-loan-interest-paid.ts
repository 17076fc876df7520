import type { FigureDraft } from "../../drafts.ts";

export const figures: readonly FigureDraft[] = [
  {
    id: "aid-loan-interest-paid-1996-japan-times",
    indicator: "aid-loan-interest-paid",
    value: 80000000,
    qualifier: "about",
    period: "1996-04/1997-03",
    population: "fiscal 1996, the only payment",
    statedBy: "unnamed sources, in The Japan Times",
    sources: ["japantimes-2003-01-20-rice-debt"],
  },
];
