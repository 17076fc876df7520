import type { FigureDraft } from "../../drafts.ts";

export const figures: readonly FigureDraft[] = [
  {
    id: "home-visits-held-2014-jrcs-officer",
    indicator: "home-visits-held",
    value: 3,
    qualifier: "exact",
    asOf: "2014",
    period: "1997-11/2000-09",
    statedBy:
      "the officer of the Japanese Red Cross Society who was in charge of the home-visit programme, in a paper of 2014",
    authority: "japanese-red-cross",
    sources: ["jrc-journal-2014-igarashi-p56", "jrc-journal-2014-igarashi-p58"],
  },
  {
    id: "home-visits-held-2015-03-20-government",
    indicator: "home-visits-held",
    value: 3,
    qualifier: "exact",
    asOf: "2015-03-20",
    period: "1997-11-08/2000-09-18",
    statedBy: "the Government of Japan, in a written answer to the House of Councillors",
    authority: "government-japan",
    sources: ["sangiin-2015-03-20-answer-return-programme-72"],
  },
];
