import type { FigureDraft } from "../../drafts.ts";

export const figures: readonly FigureDraft[] = [
  {
    id: "graves-visitors-total-2013-12-06-association",
    indicator: "graves-visitors-total",
    value: 50,
    qualifier: "about",
    asOf: "2013-12-06",
    period: "2012-08/2013-12-06",
    population: "relatives whose wish to visit a grave had come true",
    statedBy: "the head of Kita Izoku Renrakukai (association of bereaved families), in a speech",
    authority: "kita-izoku",
    sources: ["kitaizoku-2013-12-06-briefing"],
    part: "relatives",
  },
];
