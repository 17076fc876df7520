import type { IndicatorDraft } from "../drafts.ts";

export const indicators: readonly IndicatorDraft[] = [
  {
    id: "committee-members",
    label: "Members of the investigation committee",
    definition: "Officials on the committee.",
    unit: "persons",
    measure: "stock",
    population: "Special Investigation Committee of the DPRK, founded in July 2014",
  },
  {
    id: "committee-panels",
    label: "Panels of the investigation committee",
    definition: "Panels by subject (abductees, missing persons, remains, remaining Japanese and spouses).",
    unit: "panels",
    measure: "stock",
    population: "Special Investigation Committee of the DPRK, founded in July 2014",
  },
];
