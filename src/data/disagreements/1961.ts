import type { DisagreementDraft } from "../drafts.ts";

export const disagreements: readonly DisagreementDraft[] = [
  {
    id: "1961-1962-cumulative",
    about: [
      { collection: "figures", id: "returnees-cumulative-1962-maeil" },
      { collection: "figures", id: "returnees-in-phase-1960-1962-chosun" },
    ],
    summary: "How many people had left Japan for the DPRK by the end of 1962.",
    readings: [
      {
        value: "more than 77,000 in 1959 to 1962",
        figures: ["returnees-cumulative-1962-maeil"],
        sources: ["imaeil-2007-12-14-first-ships"],
      },
      {
        value: "about 77,200 in 1960 to 1962",
        figures: ["returnees-in-phase-1960-1962-chosun"],
        sources: ["datsuaron-2014-06-30-chosunilbo-repost"],
      },
      {
        value: "more than 74,900 by the end of 1961",
        figures: ["returnees-cumulative-1961-encyclopedia"],
        sources: ["encykorea-return-programme", "koreaofall-return-overview"],
      },
    ],
    basis: "both-kept",
    why: "One span includes December 1959, the other does not, and the third ends a year earlier.",
  },
  {
    id: "1961-year-of-returnees",
    about: [
      { collection: "figures", id: "returnees-in-year-1961-nipponica" },
      { collection: "figures", id: "returnees-in-year-1961-hankook" },
    ],
    summary: "How many people went to the DPRK in 1961.",
    readings: [
      {
        value: "22,800 to 22,809 (last digit cut off)",
        used: true,
        figures: ["returnees-in-year-1961-nipponica"],
        sources: ["kotobank-nipponica-return-agreement"],
      },
      {
        value: "22,001",
        figures: ["returnees-in-year-1961-hankook", "returnees-in-year-1961-chosun"],
        sources: ["hankookilbo-2011-09-06-mangyongbong", "koreaofall-2015-12-15-chosun"],
      },
    ],
    basis: "closer-source",
    why: "With 2,942 of 1959 and 49,036 of 1960 the first comes near the more than 74,900 that an encyclopedia counts to the end of 1961; the second looks like a slip.",
  },
];
