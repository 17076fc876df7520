import type { IndicatorDraft } from "../drafts.ts";

export const indicators: readonly IndicatorDraft[] = [
  {
    id: "dprk-gifts-usd",
    label: "Gifts from the DPRK, in dollars",
    definition:
      "US dollars given by the organization and to the recipients that the figure's population names. Sums in yen are the sources' conversions and are given in a note.",
    unit: "USD",
    measure: "flow",
    population: "Gifts from the DPRK side after disasters in Japan",
  },
];
