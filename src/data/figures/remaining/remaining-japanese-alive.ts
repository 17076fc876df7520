import type { FigureDraft } from "../../drafts.ts";

export const figures: readonly FigureDraft[] = [
  {
    id: "remaining-japanese-alive-2017-06-28-institute",
    indicator: "remaining-japanese-alive",
    value: 1,
    qualifier: "exact",
    asOf: "2017-06-28",
    population: "of the eight whom the DPRK's investigation committee of 2014 had found alive",
    statedBy: "a senior researcher of the DPRK Institute for Japan Studies, in Choson Sinbo, by way of Kyodo",
    authority: "institute-japan-studies",
    note: "Both pages are copies of the Kyodo item",
    sources: ["hanulhosu-2017-06-28-mainichi-eight-remaining", "yomitokyo-2017-06-28-sankei-remaining"],
  },
];
