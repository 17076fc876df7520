import type { IndicatorDraft } from "../drafts.ts";

export const indicators: readonly IndicatorDraft[] = [
  {
    id: "trade-debt",
    label: "Trade debt of the DPRK",
    definition:
      "Yen of debt from trade that Japan asked the DPRK to repay; whether interest is in it, or interest alone is counted, stands in the figure's population.",
    unit: "JPY",
    measure: "stock",
    population: "The DPRK",
  },
  {
    id: "trade-exports",
    label: "Exports to the DPRK",
    definition: "Yen of Japanese exports to the DPRK in the stated period.",
    unit: "JPY",
    measure: "flow",
    population: "Trade of Japan with the DPRK",
  },
  {
    id: "trade-total",
    label: "Trade of the two countries",
    definition: "Yen of exports and imports together in the stated period.",
    unit: "JPY",
    measure: "flow",
    population: "Trade of Japan with the DPRK",
  },
];
