import type { FigureDraft } from "../../drafts.ts";

export const figures: readonly FigureDraft[] = [
  {
    id: "handover-demanded-2006-02-foreign-ministry",
    indicator: "handover-demanded",
    value: 7,
    qualifier: "exact",
    asOf: "2006-02",
    population: "Japanese and others who had helped people flee the DPRK",
    statedBy: "the Ministry of Foreign Affairs of Japan",
    authority: "government-dprk",
    meeting: "2006-02-04-beijing",
    sources: ["mofa-2006-02-comprehensive-ja"],
  },
  {
    id: "handover-demanded-2006-02-07-rfa",
    indicator: "handover-demanded",
    value: 7,
    qualifier: "exact",
    asOf: "2006-02-07",
    population: "Japanese who had been supporting people who fled the DPRK, as was reported",
    statedBy: "Radio Free Asia",
    authority: "government-dprk",
    meeting: "2006-02-04-beijing",
    sources: ["rfa-ko-2006-02-07-remains-demand"],
  },
];
