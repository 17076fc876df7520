import type { IndicatorDraft } from "../drafts.ts";

export const indicators: readonly IndicatorDraft[] = [
  {
    id: "inquiry-committee-members",
    label: "Members of the inquiry committee of 2004",
    definition: "Officials on the committee, as the DPRK side told Japan.",
    unit: "persons",
    measure: "stock",
    population: "Inquiry committee of the DPRK on the open abduction cases, 2004",
  },
];
