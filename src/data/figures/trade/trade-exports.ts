import type { FigureDraft } from "../../drafts.ts";

export const figures: readonly FigureDraft[] = [
  {
    id: "trade-exports-2008-afp",
    indicator: "trade-exports",
    value: 792600000,
    qualifier: "exact",
    period: "2008",
    statedBy: "the Ministry of Finance of Japan, in AFP",
    authority: "mof-japan",
    sources: ["afp-2009-06-16-export-ban"],
  },
  {
    id: "trade-exports-2008-xinhua",
    indicator: "trade-exports",
    value: 800000000,
    qualifier: "about",
    period: "2008",
    statedBy: "Xinhua",
    sources: ["xinhua-2009-06-16-export-ban"],
  },
];
