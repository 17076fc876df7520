import type { IndicatorDraft } from "../drafts.ts";

export const indicators: readonly IndicatorDraft[] = [
  {
    id: "hijackers-in-dprk",
    label: "Hijackers of 1970 in the DPRK",
    definition:
      "Hijackers said to be in the DPRK, or, with a part, those whose handover Japan asked for. The figure's population says whether wives were asked for too or a man was reported dead.",
    unit: "persons",
    measure: "stock",
    population: "Men who hijacked a Japanese airliner to the DPRK in 1970",
    parts: [
      {
        id: "handover-asked-for",
        label: "Handover asked for",
        definition: "Of the population, those whose handover Japan asked for, a man reported dead included.",
      },
    ],
  },
];
