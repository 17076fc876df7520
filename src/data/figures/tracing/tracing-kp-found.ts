import type { FigureDraft } from "../../drafts.ts";

export const figures: readonly FigureDraft[] = [
  {
    id: "tracing-kp-found-2002-04-26-voa",
    indicator: "tracing-kp-found",
    value: 0,
    qualifier: "exact",
    asOf: "2002-04-26",
    statedBy: "Voice of America",
    sources: ["voa-2002-04-26-first-public-contact"],
  },
];
