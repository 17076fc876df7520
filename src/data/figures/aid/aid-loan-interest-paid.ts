import type { FigureDraft } from "../../drafts.ts";

export const figures: readonly FigureDraft[] = [
  {
    id: "aid-loan-interest-paid-1996-japan-times",
    indicator: "aid-loan-interest-paid",
    value: 80_000_000,
    qualifier: "about",
    period: "1996-04/1997-03",
    population: "fiscal 1996; nothing after it",
    statedBy: "The Japan Times",
    sources: ["japantimes-2003-01-20-rice-debt"],
  },
  {
    id: "aid-loan-interest-paid-1997-03-japan",
    indicator: "aid-loan-interest-paid",
    value: 84_000_000,
    qualifier: "exact",
    period: "1997-03",
    statedBy: "the Japanese authorities, in Jiji Press, in Maeil Shinmun",
    authority: "government-japan",
    note: "The DPRK had put off payment ever since, according to the same authorities",
    sources: ["imaeil-2001-02-14-rice-interest"],
  },
];
