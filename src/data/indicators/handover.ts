import type { IndicatorDraft } from "../drafts.ts";

export const indicators: readonly IndicatorDraft[] = [
  {
    id: "handover-demanded",
    label: "Persons whose handover the DPRK asked for",
    definition: "Persons whom the DPRK named to Japan for handover.",
    unit: "persons",
    measure: "stock",
    population: "Persons whom the DPRK accuses of helping people to leave it",
  },
];
