import type { IndicatorDraft } from "../drafts.ts";

export const indicators: readonly IndicatorDraft[] = [
  {
    id: "koreans-left-japan-otherwise",
    label: "Koreans who left Japan outside the return programme",
    definition:
      "People who left Japan for Korea other than by the return programme of 1959 to 1984, in the stated period: after the war, under the plan of 1947, before the agreement of 1959. Where to and under what plan stands in the figure's population.",
    unit: "persons",
    measure: "flow",
    population: "Koreans in Japan",
  },
];
