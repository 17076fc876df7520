import type { IndicatorDraft } from "../drafts.ts";

export const indicators: readonly IndicatorDraft[] = [
  {
    id: "remaining-japanese-alive",
    label: "Remaining Japanese still alive",
    definition: "Of those found alive by the survey, persons still alive at the as-of date, as the DPRK side says.",
    unit: "persons",
    measure: "stock",
    population: "Japanese who stayed in what is now the DPRK after the war",
  },
  {
    id: "remaining-japanese-confirmed",
    label: "Remaining Japanese found alive by the DPRK",
    definition:
      "Persons whom the DPRK side says its survey found to be alive when it looked, whether or not they died afterwards.",
    unit: "persons",
    measure: "stock",
    population: "Japanese who stayed in what is now the DPRK after the war",
  },
  {
    id: "remaining-japanese-left-behind",
    label: "Japanese left behind after the war",
    definition:
      "Persons whom the Japanese authorities count as not having come home from the north of Korea, those declared dead by law included. Spouses who moved there later are not in it.",
    unit: "persons",
    measure: "stock",
    population: "Japanese who stayed in what is now the DPRK after the war",
  },
];
