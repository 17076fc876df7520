import type { FigureDraft } from "../../drafts.ts";

export const figures: readonly FigureDraft[] = [
  {
    id: "graves-relatives-2013-12-06-association",
    indicator: "graves-relatives",
    value: 50000,
    qualifier: "exact",
    asOf: "2013-12-06",
    statedBy: "the head of Kita Izoku Renrakukai (association of bereaved families), in a speech",
    authority: "kita-izoku",
    note: "As a supposition: thought to reach as many as 50,000",
    sources: ["kitaizoku-2013-12-06-briefing"],
  },
];
