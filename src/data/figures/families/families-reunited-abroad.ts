import type { FigureDraft } from "../../drafts.ts";

export const figures: readonly FigureDraft[] = [
  {
    id: "families-reunited-abroad-2004-07-09-voa",
    indicator: "families-reunited-abroad",
    value: 3,
    qualifier: "exact",
    period: "2004-07-09",
    population: "husband and two daughters of an abductee who had come back in 2002",
    statedBy: "Voice of America",
    sources: ["voa-2004-07-18-arrives-japan", "voa-2004-07-09-in-indonesia"],
  },
];
