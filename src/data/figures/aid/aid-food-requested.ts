import type { FigureDraft } from "../../drafts.ts";

export const figures: readonly FigureDraft[] = [
  {
    id: "aid-food-requested-2000-donga",
    indicator: "aid-food-requested",
    value: 260000,
    qualifier: "exact",
    asOf: "2000",
    period: "2000",
    population: "food asked for in 2000",
    statedBy: "The Dong-A Ilbo",
    authority: "wfp",
    note: "The page can also be read as a request to Japan alone",
    sources: ["donga-2001-10-28-wfp-rice"],
  },
  {
    id: "aid-food-requested-2000-09-japan-times",
    indicator: "aid-food-requested",
    value: 195000,
    qualifier: "exact",
    asOf: "2000-09",
    period: "2000-09/2000-12",
    population: "food asked of the international community for four months",
    statedBy: "The Japan Times",
    authority: "wfp",
    sources: ["japantimes-2000-10-07-rice-aid"],
  },
];
