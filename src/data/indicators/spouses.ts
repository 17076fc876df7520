import type { IndicatorDraft } from "../drafts.ts";

export const indicators: readonly IndicatorDraft[] = [
  {
    id: "spouses-association-members",
    label: "Members of an association of Japanese women",
    definition: "Members of the association: spouses, and women who stayed after the war, together.",
    unit: "persons",
    measure: "stock",
    population: "Japanese women living in Hamhung",
  },
  {
    id: "spouses-confirmed-alive",
    label: "Japanese spouses known to be alive",
    definition: "Spouses from whom the speaker knew of letters or other signs of life.",
    unit: "persons",
    measure: "stock",
    population: "Japanese spouses who live in the DPRK",
    parts: [{ id: "wives", label: "Wives", definition: "Of the population, the wives." }],
  },
  {
    id: "spouses-fled",
    label: "Japanese spouses and families who fled to Japan",
    definition:
      "Persons who left the DPRK without its permission and came to Japan in the stated period, including family members.",
    unit: "persons",
    measure: "flow",
    population: "Japanese spouses and their families from the DPRK",
    parts: [
      {
        id: "helped-by-private-groups",
        label: "Helped by private groups",
        definition: "Of the population, those in whose cases private groups took part.",
      },
    ],
  },
  {
    id: "spouses-in-dprk",
    label: "Japanese spouses living in the DPRK",
    definition:
      "Spouses said to live in the DPRK at the as-of date. For sources that count those living there, not those who once moved there.",
    unit: "persons",
    measure: "stock",
    population: "Japanese spouses who live in the DPRK",
    parts: [{ id: "wives", label: "Wives", definition: "Of the population, the wives." }],
  },
  {
    id: "spouses-moved",
    label: "Japanese spouses who moved to the DPRK",
    definition:
      "Spouses who moved in the return programme, over the whole period that the speaker counts. Most figures count wives only, one counts husbands only; the figure's part says so. Does not include other Japanese nationals, such as children.",
    unit: "persons",
    measure: "flow",
    population: "Japanese who moved to the DPRK as the spouse of a Korean",
    parts: [
      { id: "wives", label: "Wives", definition: "Of the population, the wives." },
      { id: "husbands", label: "Husbands", definition: "Of the population, the husbands." },
    ],
  },
  {
    id: "spouses-moved-in-phase",
    label: "Japanese spouses who moved in one phase",
    definition:
      "Spouses who moved in one of the phases of the return programme (1959 to 1967, May to October 1971, December 1971 to 1984). The phases add up to spouses-moved if one speaker gives them all.",
    unit: "persons",
    measure: "flow",
    population: "Japanese who moved to the DPRK as the spouse of a Korean",
    parts: [{ id: "wives", label: "Wives", definition: "Of the population, the wives." }],
  },
];
