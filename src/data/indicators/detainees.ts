import type { IndicatorDraft } from "../drafts.ts";

export const indicators: readonly IndicatorDraft[] = [
  {
    id: "detainees-released",
    label: "Detained Japanese released",
    definition: "Persons released on the day that the figure states.",
    unit: "persons",
    measure: "flow",
    population: "Japanese held in the DPRK",
  },
];
