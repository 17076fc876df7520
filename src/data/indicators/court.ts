import type { IndicatorDraft } from "../drafts.ts";

export const indicators: readonly IndicatorDraft[] = [
  {
    id: "court-plaintiffs",
    label: "Plaintiffs against the DPRK",
    definition: "People, or their heirs, who sued the DPRK in a court in Japan over the return programme.",
    unit: "persons",
    measure: "stock",
    population: "People who had moved to the DPRK in the return programme and came back to Japan",
  },
];
