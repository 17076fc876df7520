import type { IndicatorDraft } from "../drafts.ts";

export const indicators: readonly IndicatorDraft[] = [
  {
    id: "hibakusha-counted",
    label: "Atomic bomb survivors counted in the DPRK",
    definition:
      "Survivors whom the DPRK's association of survivors counted up to the as-of date, those who had died since included. Those still living are counted in hibakusha-in-dprk.",
    unit: "persons",
    measure: "stock",
    population: "Korean survivors of the atomic bombs in the DPRK",
  },
  {
    id: "hibakusha-deaths",
    label: "Deaths among counted survivors",
    definition: "Deaths found in a later check among survivors who had been counted as living.",
    unit: "persons",
    measure: "flow",
    population: "Korean survivors of the atomic bombs in the DPRK",
  },
  {
    id: "hibakusha-in-dprk",
    label: "Atomic bomb survivors in the DPRK",
    definition: "Survivors said to be living in the DPRK at the as-of date.",
    unit: "persons",
    measure: "stock",
    population: "Korean survivors of the atomic bombs",
  },
];
