import type { IndicatorDraft } from "../drafts.ts";

export const indicators: readonly IndicatorDraft[] = [
  {
    id: "rok-settlement-1965",
    label: "Settlement with South Korea in 1965",
    definition:
      "Grants and loans that Japan gave on the normalisation of 1965, in US dollars, as a source about the Japan-DPRK talks gives them for comparison.",
    unit: "USD",
    measure: "stock",
    population: "Republic of Korea",
  },
];
