import type { IndicatorDraft } from "../drafts.ts";

export const indicators: readonly IndicatorDraft[] = [
  {
    id: "dprk-gifts-usd",
    label: "Gifts from the DPRK, in dollars",
    definition:
      "US dollars given by the body and to the receivers that the figure's population names. Sums in yen are the sources' conversions and stand in a note.",
    unit: "USD",
    measure: "flow",
    population: "Gifts of the DPRK side after disasters in Japan",
  },
];
