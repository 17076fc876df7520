import type { IndicatorDraft } from "../drafts.ts";

export const indicators: readonly IndicatorDraft[] = [
  {
    id: "japanese-after-defeat",
    label: "Japanese in northern Korea after the defeat",
    definition:
      "All Japanese present, including refugees who came from elsewhere, as estimated by a scholar; or only those whom the figure's part names.",
    unit: "persons",
    measure: "stock",
    population: "Japanese in what is now the DPRK between the defeat and the autumn of 1946",
    parts: [
      {
        id: "from-manchuria",
        label: "From Manchuria",
        definition: "Of the population, those who had come from Manchuria on their way home.",
      },
    ],
  },
  {
    id: "japanese-repatriated-after-war",
    label: "Japanese civilians brought home after the war",
    definition: "Living civilians who came home to Japan from northern Korea in the years after the war. Not remains.",
    unit: "persons",
    measure: "flow",
    population: "Japanese in what is now the DPRK at the end of the war",
  },
  {
    id: "japanese-residents-1945",
    label: "Japanese civilians in northern Korea in 1945",
    definition:
      "Civilians resident at the end of the war. Does not include soldiers, civilians employed by the military, or refugees from Manchuria.",
    unit: "persons",
    measure: "stock",
    population: "Japanese civilians who lived in what is now the DPRK at the end of the war",
  },
  {
    id: "japanese-returned-1956",
    label: "Japanese brought home in 1956",
    definition:
      "Persons brought home to Japan by ship under the communiqué of the Red Cross talks of Pyongyang in 1956.",
    unit: "persons",
    measure: "flow",
    population: "Japanese who stayed in what is now the DPRK after the war",
  },
];
