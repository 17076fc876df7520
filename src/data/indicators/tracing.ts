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
      "Persons in the request or list that the figure's population names, handed to the DPRK side through the Red Cross societies, whatever the answer was. Lists overlap, so do not add them up.",
    unit: "persons",
    measure: "stock",
    population: "Japanese whom Japan asked the DPRK side to look for",
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
