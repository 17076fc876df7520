import type { FigureDraft } from "../../drafts.ts";

export const figures: readonly FigureDraft[] = [
  {
    id: "seamen-remains-found-2015-coast-guard",
    indicator: "seamen-remains-found",
    value: 27,
    qualifier: "exact",
    period: "2015",
    population: "bodies in 8 of 45 wooden boats thought to come from the Korean peninsula",
    statedBy: "the Japan Coast Guard, in Yomiuri Shimbun",
    authority: "coast-guard-japan",
    note: "Read on a forum copy",
    sources: ["yomiuri-2017-04-14-27-bodies"],
  },
  {
    id: "seamen-remains-found-2017-coast-guard",
    indicator: "seamen-remains-found",
    value: 35,
    qualifier: "exact",
    period: "2017",
    statedBy: "the Japan Coast Guard",
    authority: "coast-guard-japan",
    note: "In ten of 104 boats; 42 people were found alive, in five boats",
    sources: ["shinmai-2018-01-04-boats", "dailynk-2018-dprk-fishermen"],
  },
  {
    id: "seamen-remains-found-2018-11-16-coast-guard",
    indicator: "seamen-remains-found",
    value: 12,
    qualifier: "exact",
    asOf: "2018-11-16",
    period: "2018-01-01/2018-11-16",
    statedBy: "the Japan Coast Guard",
    authority: "coast-guard-japan",
    note: "In five of 105 boats",
    sources: ["chibanippo-2018-11-16-boats"],
  },
];
