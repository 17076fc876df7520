import type { FigureDraft } from "../../drafts.ts";

export const figures: readonly FigureDraft[] = [
  {
    id: "remaining-japanese-confirmed-2017-04-13-institute",
    indicator: "remaining-japanese-confirmed",
    value: 9,
    qualifier: "exact",
    asOf: "2017-04-13",
    population: "by the survey so far",
    statedBy: "a senior researcher of the DPRK Institute for Japan Studies, in an interview",
    authority: "institute-japan-studies",
    sources: ["kinyobi-2017-05-22-song-interview"],
  },
  {
    id: "remaining-japanese-confirmed-2017-06-28-institute",
    indicator: "remaining-japanese-confirmed",
    value: 8,
    qualifier: "exact",
    asOf: "2017-06-28",
    statedBy: "a senior researcher of the DPRK Institute for Japan Studies, in Choson Sinbo, by way of Kyodo",
    authority: "investigation-committee",
    note: "Found alive by the committee set up in 2014; seven had died since. According to Kyodo, the DPRK side had never before made known what the committee had found out about remaining Japanese, nor the number of survivors. Both pages are copies of the Kyodo item",
    sources: ["hanulhosu-2017-06-28-mainichi-eight-remaining", "yomitokyo-2017-06-28-sankei-remaining"],
  },
];
