import type { IndicatorDraft } from "../drafts.ts";

export const indicators: readonly IndicatorDraft[] = [
  {
    id: "tracing-jp-alive",
    label: "Japanese asked after and reported alive",
    definition: "Persons among those answered whom the DPRK side reported to be alive.",
    unit: "persons",
    measure: "stock",
    population: "Japanese whom Japan asked the DPRK side to look for",
  },
  {
    id: "tracing-jp-answered",
    label: "Japanese on whom the DPRK side answered",
    definition:
      "Persons asked after on whom the DPRK side gave word, alive or dead. The statement that nobody was found is counted in tracing-jp-found as zero.",
    unit: "persons",
    measure: "stock",
    population: "Japanese whom Japan asked the DPRK side to look for",
  },
  {
    id: "tracing-jp-dead",
    label: "Japanese asked after and reported dead",
    definition: "Persons among those answered whom the DPRK side reported to have died.",
    unit: "persons",
    measure: "stock",
    population: "Japanese whom Japan asked the DPRK side to look for",
  },
  {
    id: "tracing-jp-found",
    label: "Japanese found in a search",
    definition:
      "Persons asked after of whom the DPRK side said that its search found them, at the as-of date. Zero where it said that nobody was found.",
    unit: "persons",
    measure: "stock",
    population: "Japanese whom Japan asked the DPRK side to look for",
  },
  {
    id: "tracing-jp-request-cases",
    label: "Requests of families in Japan",
    definition:
      "Requests that reached an authority in Japan in the stated period. Requests by families to Japan, not persons on the lists passed on to the DPRK side.",
    unit: "cases",
    measure: "flow",
    population: "Families in Japan who look for a Japanese wife in the DPRK",
  },
  {
    id: "tracing-jp-requested",
    label: "Japanese asked after",
    definition:
      "Persons on the request or list that the figure's population names, handed to the DPRK side through the Red Cross societies. Lists overlap and are not to be added up. Asked for, whatever the answer was.",
    unit: "persons",
    measure: "stock",
    population: "Japanese whom Japan asked the DPRK side to look for",
  },
  {
    id: "tracing-kp-alive",
    label: "Koreans asked after and alive",
    definition: "Persons among those answered whom the Japanese side reported to be alive.",
    unit: "persons",
    measure: "stock",
    population: "Koreans whom the DPRK side asked Japan to look for",
  },
  {
    id: "tracing-kp-answered",
    label: "Koreans on whom Japan answered",
    definition: "Persons asked after on whom the Japanese side gave word after identifying them, alive or dead.",
    unit: "persons",
    measure: "stock",
    population: "Koreans whom the DPRK side asked Japan to look for",
  },
  {
    id: "tracing-kp-dead",
    label: "Koreans asked after and dead",
    definition: "Persons among those answered whom the Japanese side reported to have died.",
    unit: "persons",
    measure: "stock",
    population: "Koreans whom the DPRK side asked Japan to look for",
  },
  {
    id: "tracing-kp-found",
    label: "Koreans found in a search",
    definition:
      "Persons asked after whom Japan was said to have found by the as-of date. Zero where nobody had been found.",
    unit: "persons",
    measure: "stock",
    population: "Koreans whom the DPRK side asked Japan to look for",
  },
  {
    id: "tracing-kp-requested",
    label: "Koreans asked after",
    definition:
      "Persons on the request or list that the figure's population names, missing since before 1945, whom the DPRK side asked Japan to trace. Whether a number is one list or all lists together stands in the population.",
    unit: "persons",
    measure: "stock",
    population: "Koreans whom the DPRK side asked Japan to look for",
  },
];
