import type { IndicatorDraft } from "../drafts.ts";

export const indicators: readonly IndicatorDraft[] = [
  {
    id: "korean-remains-in-japan",
    label: "Remains of Koreans kept in Japan",
    definition:
      "Sets of remains of Koreans kept in Japan. The figure's part names the place; remains from one half of Korea, or of one group, at that place are separate figures with parts of their own.",
    unit: "sets-of-remains",
    measure: "stock",
    population: "Koreans who died in the war years and whose remains are kept in Japan",
    parts: [
      {
        id: "at-yutenji",
        label: "At Yutenji",
        definition: "Of the population, those whose remains are kept at Yutenji temple, Tokyo.",
      },
      {
        id: "at-yutenji-from-the-north",
        label: "At Yutenji, from the northern half",
        definition:
          "Of the population, those from the northern half of Korea, or registered there, whose remains are kept at Yutenji temple, Tokyo.",
      },
      {
        id: "at-yutenji-from-the-south",
        label: "At Yutenji, from the southern half",
        definition:
          "Of the population, those from the southern half of Korea, or registered there, whose remains are kept at Yutenji temple, Tokyo.",
      },
      {
        id: "at-yutenji-of-the-ukishima-maru",
        label: "At Yutenji, of the Ukishima Maru",
        definition:
          "Of the population, those who died when the Ukishima Maru sank in 1945 and whose remains are kept at Yutenji temple, Tokyo.",
      },
      {
        id: "at-yutenji-with-relatives-in-the-dprk",
        label: "At Yutenji, with relatives found in the DPRK",
        definition:
          "Of the population, those whose relatives were found to live in the DPRK and whose remains are kept at Yutenji temple, Tokyo.",
      },
    ],
  },
];
