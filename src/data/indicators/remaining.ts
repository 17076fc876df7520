import type { IndicatorDraft } from "../drafts.ts";

export const indicators: readonly IndicatorDraft[] = [
  {
    id: "remaining-japanese-alive",
    label: "Remaining Japanese still alive",
    definition:
      "Persons, among those whom the DPRK side's survey found alive, who were still alive at the as-of date, according to the DPRK side.",
    unit: "persons",
    measure: "stock",
    population: "Japanese who stayed in what is now the DPRK after the war",
  },
  {
    id: "remaining-japanese-confirmed",
    label: "Remaining Japanese found alive by the DPRK",
    definition:
      "Persons who, according to the DPRK side, were alive when its survey found them, whether or not they died afterwards.",
    unit: "persons",
    measure: "stock",
    population: "Japanese who stayed in what is now the DPRK after the war",
  },
  {
    id: "remaining-japanese-left-behind",
    label: "Japanese left behind after the war",
    definition:
      "Persons whom the Japanese authorities count as not having come home from the north of Korea, including those declared dead by law. Does not include spouses who moved there later.",
    unit: "persons",
    measure: "stock",
    population: "Japanese who stayed in what is now the DPRK after the war",
    parts: [
      { id: "declared-dead", label: "Declared dead", definition: "Of the population, those declared dead by law." },
      {
        id: "listed-as-not-returned",
        label: "Listed as not returned",
        definition: "Of the population, those listed as not returned and not declared dead.",
      },
    ],
  },
];
