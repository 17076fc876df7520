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
    id: "trade-total",
    label: "Trade between the two countries",
    definition: "Exports and imports together in the stated period, in yen.",
    unit: "JPY",
    measure: "flow",
    population: "Japan's trade with the DPRK",
  },
];
