import type { FigureDraft } from "../../drafts.ts";

export const figures: readonly FigureDraft[] = [
  {
    id: "aid-loan-principal-1995-japan-times",
    indicator: "aid-loan-principal",
    value: 5_600_000_000,
    qualifier: "exact",
    asOf: "2002-12",
    statedBy: "The Japan Times",
    note: "With 2.8 billion yen of interest over the whole term the total is 8.4 billion",
    sources: ["japantimes-2003-01-20-rice-debt"],
  },
];
