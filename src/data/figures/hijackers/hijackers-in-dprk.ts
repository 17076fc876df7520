import type { FigureDraft } from "../../drafts.ts";

export const figures: readonly FigureDraft[] = [
  {
    id: "hijackers-in-dprk-2008-06-12-foreign-ministry",
    indicator: "hijackers-in-dprk",
    value: 5,
    qualifier: "exact",
    asOf: "2008-06-12",
    population: "handover asked for, with two wives who are not counted; one of the five was reported dead",
    statedBy: "the Ministry of Foreign Affairs of Japan",
    authority: "mofa-japan",
    meeting: "2008-06-11-beijing",
    sources: ["mofa-2008-06-working-level-ja"],
    part: "handover-asked-for",
  },
  {
    id: "hijackers-in-dprk-2008-06-13-washington-post",
    indicator: "hijackers-in-dprk",
    value: 4,
    qualifier: "exact",
    asOf: "2008-06-13",
    population: "believed to remain",
    statedBy: "Masahiko Komura, Minister for Foreign Affairs of Japan, in The Washington Post",
    meeting: "2008-06-11-beijing",
    sources: ["washingtonpost-2008-06-14-reexamine"],
  },
  {
    id: "hijackers-in-dprk-2008-06-14-taipei-times",
    indicator: "hijackers-in-dprk",
    value: 4,
    qualifier: "exact",
    asOf: "2008-06-14",
    statedBy: "Taipei Times",
    meeting: "2008-06-11-beijing",
    sources: ["taipeitimes-2008-06-14-remove-sanctions"],
  },
];
