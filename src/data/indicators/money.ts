import type { IndicatorDraft } from "../drafts.ts";

export const indicators: readonly IndicatorDraft[] = [
  {
    id: "money-sent-to-dprk",
    label: "Money sent and carried to the DPRK",
    definition:
      "Money sent from Japan to the DPRK through banks and other financial institutions, and cash taken there by travellers, in the stated period, in yen, as far as it was reported to the Ministry of Finance or declared to the customs. Money that nobody reported is left out, as are sums too small to have to be reported or declared (see sanctions-remittance-threshold and sanctions-cash-threshold).",
    unit: "JPY",
    measure: "flow",
    population: "Money that went from Japan to the DPRK and was reported",
    parts: [
      {
        id: "banks",
        label: "Sent through institutions",
        definition: "Of the money, what was sent through banks and other financial institutions.",
      },
      { id: "cash", label: "Carried by travellers", definition: "Of the money, cash that travellers took with them." },
    ],
  },
];
