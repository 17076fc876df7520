import type { FigureDraft } from "../../drafts.ts";

export const figures: readonly FigureDraft[] = [
  {
    id: "families-arrived-2004-05-22-foreign-ministry",
    indicator: "families-arrived",
    value: 5,
    qualifier: "exact",
    period: "2004-05-22",
    population: "children of two couples who had come back",
    statedBy: "the Ministry of Foreign Affairs of Japan; Shimbun Akahata",
    authority: "mofa-japan",
    meeting: "2004-05-22-pyongyang",
    note: "Three of one couple and two of the other, according to Akahata; aged 16 to 22, according to China Daily",
    sources: ["mofa-2004-05-26-summit-ja", "akahata-2004-05-23-summit", "chinadaily-2004-05-24-five-kids"],
  },
  {
    id: "families-arrived-2004-07-18-voa",
    indicator: "families-arrived",
    value: 3,
    qualifier: "exact",
    period: "2004-07-18",
    population: "husband and two daughters of an abductee who had come back in 2002",
    statedBy: "Voice of America; Taipei Times",
    sources: ["voa-2004-07-18-arrives-japan", "taipeitimes-2004-07-19-family-arrive"],
  },
];
