import type { FigureDraft } from "../../drafts.ts";

export const figures: readonly FigureDraft[] = [
  {
    id: "hibakusha-in-dprk-2002-03-27-health-ministry",
    indicator: "hibakusha-in-dprk",
    value: 900,
    qualifier: "more-than",
    asOf: "2002-03-27",
    statedBy: "the Ministry of Health, Labour and Welfare of Japan, in The Dong-A Ilbo",
    authority: "mhlw-japan",
    meeting: "2002-03-30-singapore-health-ministers",
    sources: ["donga-2002-03-27-health-ministers"],
  },
  {
    id: "hibakusha-in-dprk-2007-councillor",
    indicator: "hibakusha-in-dprk",
    value: 382,
    qualifier: "exact",
    asOf: "2007",
    population: "known to be alive",
    statedBy: "a member of the House of Councillors, in committee on 20 May 2016",
    sources: ["kokalog-2016-05-20-arita"],
  },
];
