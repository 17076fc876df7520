import type { FigureDraft } from "../../drafts.ts";

export const figures: readonly FigureDraft[] = [
  {
    id: "rok-settlement-1965-japan-times",
    indicator: "rok-settlement-1965",
    value: 500000000,
    qualifier: "exact",
    asOf: "1965",
    population: "grants and loans, the model that Japan offered in the tenth round",
    statedBy: "The Japan Times",
    meeting: "2000-08-21-tokyo-round-10",
    sources: ["japantimes-2001-02-07-secret-talks"],
  },
  {
    id: "rok-settlement-1965-la-times",
    indicator: "rok-settlement-1965",
    value: 500000000,
    qualifier: "exact",
    asOf: "1965",
    population: "what Japan agreed to pay for colonial rule, called compensation by the paper",
    statedBy: "Los Angeles Times",
    sources: ["latimes-1990-09-29-compensation"],
  },
];
