import type { IndicatorDraft } from "../drafts.ts";

export const indicators: readonly IndicatorDraft[] = [
  {
    id: "damages-awarded",
    label: "Damages awarded against the DPRK",
    definition: "What a court in Japan ordered the DPRK to pay to all plaintiffs together, in yen. Awarded, not paid.",
    unit: "JPY",
    measure: "stock",
    population: "Plaintiffs in Japan who had moved to the DPRK in the return programme",
  },
  {
    id: "damages-claimed",
    label: "Damages claimed from the DPRK",
    definition: "What all plaintiffs together asked a court in Japan to award, in yen.",
    unit: "JPY",
    measure: "stock",
    population: "Plaintiffs in Japan who had moved to the DPRK in the return programme",
  },
];
