import type { FigureDraft } from "../../drafts.ts";

export const figures: readonly FigureDraft[] = [
  {
    id: "damages-awarded-2026-01-26-tokyo-court",
    indicator: "damages-awarded",
    value: 88000000,
    qualifier: "exact",
    asOf: "2026-01-26",
    population: "four plaintiffs, 22 million yen each",
    statedBy: "Tokyo District Court",
    authority: "tokyo-district-court",
    note: "400 million yen had been asked for",
    sources: ["jiji-2026-01-26-court", "ap-2026-01-26-court"],
  },
];
