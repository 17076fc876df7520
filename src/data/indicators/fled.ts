import type { IndicatorDraft } from "../drafts.ts";

export const indicators: readonly IndicatorDraft[] = [
  {
    id: "fled-arrivals",
    label: "Arrivals of people who fled the DPRK",
    definition: "People who left the DPRK without its permission and came to Japan in the stated period.",
    unit: "persons",
    measure: "flow",
    population: "People from the DPRK who came to Japan",
    parts: [
      {
        id: "spouses-by-shenyang",
        label: "Spouses and their families, by Shenyang",
        definition:
          "Of the population, Japanese spouses and their families who came by way of Japan's consulate in Shenyang.",
      },
      {
        id: "returnees-by-shenyang",
        label: "Returnees and their families, by Shenyang",
        definition:
          "Of the population, people of the return programme and their families who came by way of Japan's consulate in Shenyang.",
      },
      {
        id: "by-missions",
        label: "By missions of Japan",
        definition:
          "Of the population, those whom embassies or consulates of Japan took in before they were let into Japan.",
      },
    ],
  },
  {
    id: "fled-in-japan",
    label: "People from the DPRK who fled to Japan",
    definition:
      "People who left the DPRK without its permission and live in Japan at the as-of date: former returnees, Japanese spouses, their children and others.",
    unit: "persons",
    measure: "stock",
    population: "People from the DPRK living in Japan",
  },
];
