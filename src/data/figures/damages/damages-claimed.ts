import type { FigureDraft } from "../../drafts.ts";

export const figures: readonly FigureDraft[] = [
  {
    id: "damages-claimed-2018-08-webronza",
    indicator: "damages-claimed",
    value: 500000000,
    qualifier: "exact",
    asOf: "2018-08",
    statedBy: "The Asahi Shimbun's Ronza",
    event: "2018-08-returnees-sue",
    note: "100 million yen for each of five (AP)",
    sources: [
      "webronza-2023-03-14-appeal",
      "sankei-2022-03-23-court-rejects",
      "ap-2022-03-24-court-rejects",
      "livedoor-2022-03-23-court",
    ],
  },
  {
    id: "damages-claimed-2023-10-30-asahi",
    indicator: "damages-claimed",
    value: 400000000,
    qualifier: "exact",
    asOf: "2023-10-30",
    statedBy: "The Asahi Shimbun",
    event: "2023-10-30-appeal-ruling",
    sources: ["asahi-2023-10-30-appeal-ruling"],
    note: "Read in a blog's copy of the newspaper item",
  },
  {
    id: "damages-claimed-2026-01-26-press",
    indicator: "damages-claimed",
    value: 400000000,
    qualifier: "exact",
    asOf: "2026-01-26",
    statedBy: "T-COM's news item and livedoor News",
    event: "2026-01-26-court-repatriation",
    sources: ["tcom-2026-01-26-court", "livedoor-2026-01-26-court", "jiji-ja-2026-01-26-court"],
  },
];
