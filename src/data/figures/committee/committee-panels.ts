import type { FigureDraft } from "../../drafts.ts";

export const figures: readonly FigureDraft[] = [
  {
    id: "committee-panels-2014-07-04-kcna",
    indicator: "committee-panels",
    value: 4,
    qualifier: "exact",
    asOf: "2014-07-04",
    statedBy: "KCNA",
    authority: "investigation-committee",
    sources: ["kcna-2014-07-04-special-committee-ko", "chosonsinbo-2014-07-04-special-committee-ko"],
  },
];
