import type { IndicatorDraft } from "../drafts.ts";

export const indicators: readonly IndicatorDraft[] = [
  {
    id: "spouses-association-members",
    label: "Members of an association of Japanese women",
    definition: "Members of the association, spouses and women who stayed after the war together.",
    unit: "persons",
    measure: "stock",
    population: "Japanese women living in Hamhung",
  },
  {
    id: "spouses-confirmed-alive",
    label: "Japanese spouses known to be alive",
    definition: "Spouses of whom letters or other signs of life were known to the speaker.",
    unit: "persons",
    measure: "stock",
    population: "Japanese spouses who live in the DPRK",
  },
  {
    id: "spouses-fled",
    label: "Japanese spouses and families who fled to Japan",
    definition:
      "Persons who left the DPRK without its leave and came to Japan in the stated period; family members are in the count.",
    unit: "persons",
    measure: "flow",
    population: "Japanese spouses and their families from the DPRK",
  },
  {
    id: "spouses-in-dprk",
    label: "Japanese spouses living in the DPRK",
    definition:
      "Spouses said to live in the DPRK at the as-of date. Use it where the source counts those living there and not those who once moved.",
    unit: "persons",
    measure: "stock",
    population: "Japanese spouses who live in the DPRK",
  },
  {
    id: "spouses-moved",
    label: "Japanese spouses who moved to the DPRK",
    definition:
      "Spouses who moved in the return programme, over the whole time that the speaker counts. Most counts are of wives only, one is of husbands only; the figure's population says so. Other Japanese nationals, such as children, are not in it.",
    unit: "persons",
    measure: "flow",
    population: "Japanese who moved to the DPRK as the spouse of a Korean",
  },
  {
    id: "spouses-moved-in-phase",
    label: "Japanese spouses who moved in one phase",
    definition:
      "Spouses who moved in one of the phases of the return programme (1959 to 1967, May to October 1971, December 1971 to 1984). Adds up to spouses-moved where one speaker gives all phases.",
    unit: "persons",
    measure: "flow",
    population: "Japanese who moved to the DPRK as the spouse of a Korean",
  },
];
