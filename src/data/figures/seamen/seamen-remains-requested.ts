import type { FigureDraft } from "../../drafts.ts";

export const figures: readonly FigureDraft[] = [
  {
    id: "seamen-remains-requested-2016-03-sai",
    indicator: "seamen-remains-requested",
    value: 4,
    qualifier: "exact",
    asOf: "2016-03",
    population: "remains of people from the boat found off Sai, Aomori, in December 2015",
    statedBy: "Sai village and the Aomori branch of the Japanese Red Cross Society, in Kyodo",
    note: "The Kahoku Shimpo has the request for four without a month; March was read only on a blog copy of Kyodo",
    sources: ["kahoku-2016-06-04-sai-remains", "kyodo-2016-07-15-sai-remains"],
    part: "at-sai",
  },
  {
    id: "seamen-remains-requested-2017-12-06-oga",
    indicator: "seamen-remains-requested",
    value: 8,
    qualifier: "exact",
    asOf: "2017-12-06",
    population: "found in a boat at Oga",
    statedBy: "Jiji Press, in its report on the city of Oga",
    sources: ["jiji-2017-12-20-return-requests", "jiji-en-2017-12-20-return-requests"],
    part: "at-oga",
  },
];
