import type { FigureDraft } from "../../drafts.ts";

export const figures: readonly FigureDraft[] = [
  {
    id: "home-visit-callers-2000-09-18-jrcs",
    indicator: "home-visit-callers",
    value: 217,
    qualifier: "exact",
    asOf: "2000-09-18",
    period: "2000-09-12/2000-09-18",
    population: "people who came to the lodging of the third home visit in Tokyo",
    statedBy: "the Japanese Red Cross Society, in Kyodo (The Japan Times)",
    authority: "japanese-red-cross",
    event: "2000-09-12-third-home-visit",
    note: "Two of the 16 women had no callers",
    sources: ["japantimes-2000-09-19-visit-ends"],
  },
];
