import type { FigureDraft } from "../../drafts.ts";

export const figures: readonly FigureDraft[] = [
  {
    id: "graves-visit-cost-2014-03-28-association",
    indicator: "graves-visit-cost",
    value: 500000,
    qualifier: "about",
    asOf: "2014-03-28",
    statedBy: "the head of Kita Izoku Renrakukai (association of bereaved families), in a speech",
    authority: "kita-izoku",
    sources: ["kitaizoku-2014-03-28-briefing-15"],
  },
  {
    id: "graves-visit-cost-2014-05-07-councillor",
    indicator: "graves-visit-cost",
    value: 500000,
    qualifier: "about",
    asOf: "2014-05-07",
    statedBy: "a member of the House of Councillors, in a written question",
    sources: ["sangiin-2014-05-07-question-93"],
  },
];
