import type { IndicatorDraft } from "../drafts.ts";

export const indicators: readonly IndicatorDraft[] = [
  {
    id: "socialist-missions",
    label: "Missions of the Japan Socialist Party",
    definition:
      "Delegations of the Japan Socialist Party that went to the DPRK in the stated period, of whatever size, as one speaker in the Diet counts them.",
    unit: "visits",
    measure: "flow",
    population: "Delegations of the Japan Socialist Party to the DPRK",
  },
];
