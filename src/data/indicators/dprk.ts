import type { IndicatorDraft } from "../drafts.ts";

export const indicators: readonly IndicatorDraft[] = [
  {
    id: "dprk-gifts-usd",
    label: "Gifts from the DPRK, in dollars",
    definition:
      "US dollars given from the DPRK side. The figure's part says who gave them, its population who received them. Sums in yen are the sources' conversions and are given in a note.",
    unit: "USD",
    measure: "flow",
    population: "Gifts from the DPRK side after disasters in Japan",
    parts: [
      {
        id: "from-the-red-cross",
        label: "From the DPRK Red Cross",
        definition: "Of the gifts, those of the DPRK Red Cross to the Japanese Red Cross Society.",
      },
      {
        id: "from-kim-jong-il",
        label: "From Kim Jong Il",
        definition: "Of the gifts, those of Kim Jong Il, whoever received them.",
      },
    ],
  },
];
