import type { IndicatorDraft } from "../drafts.ts";

export const indicators: readonly IndicatorDraft[] = [
  {
    id: "trade-debt",
    label: "Trade debt of the DPRK",
    definition:
      "Debt from trade that Japan asked the DPRK to repay, in yen. Interest alone has a part; the figure's population says whether a number for the debt includes interest.",
    unit: "JPY",
    measure: "stock",
    population: "The DPRK",
    parts: [{ id: "interest", label: "Interest", definition: "Of the debt, the interest." }],
  },
  {
    id: "trade-exports",
    label: "Exports to the DPRK",
    definition: "Japanese exports to the DPRK in the stated period, in yen.",
    unit: "JPY",
    measure: "flow",
    population: "Japan's trade with the DPRK",
  },
  {
    id: "trade-imports",
    label: "Imports from the DPRK",
    definition: "Japanese imports from the DPRK in the stated period, in yen.",
    unit: "JPY",
    measure: "flow",
    population: "Japan's trade with the DPRK",
  },
  {
    id: "trade-total",
    label: "Trade between the two countries",
    definition: "Exports and imports together in the stated period, in yen.",
    unit: "JPY",
    measure: "flow",
    population: "Japan's trade with the DPRK",
  },
  {
    id: "trade-total-usd",
    label: "Trade between the two countries, in US dollars",
    definition:
      "Exports and imports together in the stated period, in US dollars, as the source states them. Totals that are stated in yen are counted in trade-total.",
    unit: "USD",
    measure: "flow",
    population: "Japan's trade with the DPRK",
  },
];
