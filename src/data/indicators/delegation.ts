import type { IndicatorDraft } from "../drafts.ts";

export const indicators: readonly IndicatorDraft[] = [
  {
    id: "delegation-visitors",
    label: "Visitors in a large political delegation",
    definition:
      "Persons in one visiting group that was not a delegation to talks. The size of a delegation at a meeting is a field of the meeting.",
    unit: "persons",
    measure: "flow",
    population: "Japanese politicians visiting the DPRK in a group",
    parts: [
      {
        id: "socialist-party",
        label: "Japan Socialist Party",
        definition: "Of the population, those in a delegation of the Japan Socialist Party.",
      },
      {
        id: "liberal-democratic-party",
        label: "Liberal Democratic Party",
        definition: "Of the population, those in a delegation of the Liberal Democratic Party.",
      },
    ],
  },
];
