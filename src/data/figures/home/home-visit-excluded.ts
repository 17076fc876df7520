import type { FigureDraft } from "../../drafts.ts";

export const figures: readonly FigureDraft[] = [
  {
    id: "home-visit-excluded-1998-01-japan-times",
    indicator: "home-visit-excluded",
    value: 3,
    qualifier: "exact",
    asOf: "1998-01",
    population: "second home visit; women whom Japan refused over concerns about their nationality",
    statedBy: "The Japan Times",
    event: "1998-01-27-second-home-visit",
    sources: ["japantimes-1998-06-09-home-visit-off"],
  },
  {
    id: "home-visit-excluded-1998-01-jrcs-officer",
    indicator: "home-visit-excluded",
    value: 2,
    qualifier: "exact",
    asOf: "1998-01",
    population: "second home visit; women who had lost Japanese nationality",
    statedBy:
      "the officer of the Japanese Red Cross Society who was in charge of the home-visit programme, in a paper of 2014",
    authority: "japanese-red-cross",
    event: "1998-01-27-second-home-visit",
    sources: ["jrc-journal-2014-igarashi-p59"],
  },
];
