import type { IndicatorDraft } from "../drafts.ts";

export const indicators: readonly IndicatorDraft[] = [
  {
    id: "hibakusha-in-dprk",
    label: "Atomic bomb survivors in the DPRK",
    definition: "Survivors said to be living in the DPRK at the as-of date.",
    unit: "persons",
    measure: "stock",
    population: "Korean survivors of the atomic bombs",
  },
];
