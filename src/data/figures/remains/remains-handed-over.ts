import type { FigureDraft } from "../../drafts.ts";

export const figures: readonly FigureDraft[] = [
  {
    id: "remains-handed-over-2025-02-21-cabinet",
    indicator: "remains-handed-over",
    value: 0,
    qualifier: "exact",
    asOf: "2025-02-21",
    period: "2014-05-29/2025-02-21",
    population: "remains handed over by the DPRK since the Stockholm agreement",
    statedBy: "the Government of Japan, as far as it is aware, in a Cabinet answer",
    authority: "government-japan",
    sources: ["shugiin-2025-02-21-answer-49"],
  },
];
