import type { IndicatorDraft } from "../drafts.ts";

export const indicators: readonly IndicatorDraft[] = [
  {
    id: "detainee-relief-usd",
    label: "Relief for detained Koreans, in dollars",
    definition: "US dollars sent or handed over for people held in the camp.",
    unit: "USD",
    measure: "flow",
    population: "Koreans held at Omura",
  },
];
