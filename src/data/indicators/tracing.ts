import type { IndicatorDraft } from "../drafts.ts";

export const indicators: readonly IndicatorDraft[] = [
  {
    id: "tracing-jp-alive",
    label: "Japanese asked about and reported alive",
    definition: "Persons, among those about whom the DPRK side answered, whom it reported to be alive.",
    unit: "persons",
    measure: "stock",
    population: "Japanese whom Japan asked the DPRK side to look for",
  },
  {
    id: "tracing-jp-answered",
    label: "Japanese about whom the DPRK side answered",
    definition:
      "Persons asked about for whom the DPRK side gave an answer, alive or dead. A statement that nobody was found is counted in tracing-jp-found as zero.",
    unit: "persons",
    measure: "stock",
    population: "Japanese whom Japan asked the DPRK side to look for",
    parts: [
      { id: "wives", label: "Wives", definition: "Of the population, the Japanese wives." },
      {
        id: "wives-asked-after-in-1981",
        label: "Wives asked after in 1981",
        definition:
          "Of the population, the Japanese wives asked after in September 1981, those whose families pressed most.",
      },
    ],
  },
  {
    id: "tracing-jp-dead",
    label: "Japanese asked about and reported dead",
    definition: "Persons, among those about whom the DPRK side answered, whom it reported to have died.",
    unit: "persons",
    measure: "stock",
    population: "Japanese whom Japan asked the DPRK side to look for",
  },
  {
    id: "tracing-jp-found",
    label: "Japanese found in a search",
    definition:
      "Persons asked about who, the DPRK side said, were found by its search, at the as-of date. Zero if it said that nobody was found.",
    unit: "persons",
    measure: "stock",
    population: "Japanese whom Japan asked the DPRK side to look for",
  },
  {
    id: "tracing-jp-request-cases",
    label: "Requests from families in Japan",
    definition:
      "Requests that reached an authority in Japan in the stated period. Requests from families to Japan, not persons on the lists passed on to the DPRK side.",
    unit: "cases",
    measure: "flow",
    population: "Families in Japan who are looking for a Japanese wife in the DPRK",
  },
  {
    id: "tracing-jp-requested",
    label: "Japanese asked about",
    definition:
      "Persons in one request or list, handed to the DPRK side through the Red Cross societies, whatever the answer was. The figure's part names the list or the group of persons, its population the request. Lists overlap, so do not add them up.",
    unit: "persons",
    measure: "stock",
    population: "Japanese whom Japan asked the DPRK side to look for",
    parts: [
      {
        id: "lists-of-1960",
        label: "Lists of 1960",
        definition:
          "Of the population, those last heard of in the north, on both lists of the Ministry of Health and Welfare of January 1960.",
      },
      {
        id: "first-list-of-1960",
        label: "First list of 1960",
        definition:
          "Of the population, those last heard of in the north, on the first list of the Ministry of Health and Welfare of January 1960.",
      },
      {
        id: "second-list-of-1960",
        label: "Second list of 1960",
        definition:
          "Of the population, those last heard of in the north, on the second list of the Ministry of Health and Welfare of January 1960.",
      },
      { id: "wives", label: "Wives", definition: "Of the population, the Japanese wives." },
      {
        id: "wives-asked-after-in-1981",
        label: "Wives asked after in 1981",
        definition:
          "Of the population, the Japanese wives asked after in September 1981, those whose families pressed most.",
      },
      {
        id: "suspected-abductees",
        label: "Suspected abductees",
        definition: "Of the population, those whom Japan suspected, or believed, to have been abducted.",
      },
      {
        id: "other-missing",
        label: "Other missing persons",
        definition: "Of the population, those whom Japan did not hold to have been abducted.",
      },
    ],
  },
  {
    id: "tracing-kp-alive",
    label: "Koreans asked about and reported alive",
    definition: "Persons, among those about whom the Japanese side answered, whom it reported to be alive.",
    unit: "persons",
    measure: "stock",
    population: "Koreans whom the DPRK side asked Japan to look for",
  },
  {
    id: "tracing-kp-answered",
    label: "Koreans about whom Japan answered",
    definition: "Persons asked about for whom the Japanese side gave an answer after identifying them, alive or dead.",
    unit: "persons",
    measure: "stock",
    population: "Koreans whom the DPRK side asked Japan to look for",
  },
  {
    id: "tracing-kp-dead",
    label: "Koreans asked about and reported dead",
    definition: "Persons, among those about whom the Japanese side answered, whom it reported to have died.",
    unit: "persons",
    measure: "stock",
    population: "Koreans whom the DPRK side asked Japan to look for",
  },
  {
    id: "tracing-kp-found",
    label: "Koreans found in a search",
    definition:
      "Persons asked about who were said to have been found by Japan by the as-of date. Zero if nobody had been found.",
    unit: "persons",
    measure: "stock",
    population: "Koreans whom the DPRK side asked Japan to look for",
  },
  {
    id: "tracing-kp-requested",
    label: "Koreans asked about",
    definition:
      "Persons in the request or list that the figure's population names, missing since before 1945, whom the DPRK side asked Japan to trace. The population also says whether the number is of one list or of all lists together.",
    unit: "persons",
    measure: "stock",
    population: "Koreans whom the DPRK side asked Japan to look for",
  },
];
