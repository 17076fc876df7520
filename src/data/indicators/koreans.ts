import type { IndicatorDraft } from "../drafts.ts";

export const indicators: readonly IndicatorDraft[] = [
  {
    id: "koreans-left-japan-otherwise",
    label: "Koreans who left Japan outside the return programme",
    definition:
      "People who left Japan for Korea outside the return programme of 1959 to 1984, in the stated period: after the war, under the plan of 1947, before the agreement of 1959. Those who went to the north have a part; the figure's population says under what plan or by what way they went.",
    unit: "persons",
    measure: "flow",
    population: "Koreans in Japan",
    parts: [
      {
        id: "to-the-north",
        label: "To the north",
        definition: "Of the population, those who went to the north of Korea, later the DPRK.",
      },
    ],
  },
];
