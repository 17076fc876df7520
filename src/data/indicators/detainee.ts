import type { IndicatorDraft } from "../drafts.ts";

export const indicators: readonly IndicatorDraft[] = [
  {
    id: "detainee-relief-usd",
    label: "Relief for detained Koreans, in dollars",
    definition: "Money sent or handed over for people held in the camp at Omura, in US dollars.",
    unit: "USD",
    measure: "flow",
    population: "Koreans held at Omura",
  },
];
