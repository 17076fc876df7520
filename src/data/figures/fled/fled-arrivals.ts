import type { FigureDraft } from "../../drafts.ts";

export const figures: readonly FigureDraft[] = [
  {
    id: "fled-arrivals-2003-10-jeonbuk-ilbo",
    indicator: "fled-arrivals",
    value: 50,
    qualifier: "exact",
    period: "../2003-10-21",
    population: "people who had gone to the DPRK in the return programme and had come back to Japan",
    statedBy: "Jeonbuk Ilbo",
    note: "About ten of them were reported to have Japanese nationality",
    sources: ["jjan-2003-10-21-consulate"],
  },
  {
    id: "fled-arrivals-2011-asahi",
    indicator: "fled-arrivals",
    value: { min: 100, max: 199 },
    qualifier: "about",
    period: "../2011-04-03",
    population: "people taken in by missions of Japan who then came to Japan",
    statedBy: "The Asahi Shimbun",
    note: "The page says that they are thought to be one hundred and some tens (百数十人)",
    sources: ["asahi-2011-04-03-two"],
    part: "by-missions",
  },
  {
    id: "fled-arrivals-2007-06-government",
    indicator: "fled-arrivals",
    value: 9,
    qualifier: "exact",
    period: "2007-01/2007-06-03",
    population:
      "Japanese wives of Koreans from Japan and the wives' families, taken in at Japan's consulate general in Shenyang, China, since the end of 2006",
    statedBy: "people in Japan's government, in a newspaper",
    sources: ["yomitokyo-2007-06-03-fled"],
    note: "Read in a forum copy of a newspaper item",
    part: "spouses-by-shenyang",
  },
  {
    id: "fled-arrivals-2007-09-mindan",
    indicator: "fled-arrivals",
    value: 21,
    qualifier: "exact",
    period: "2007-01/2007-09-29",
    population:
      "former Korean residents of Japan who had gone to the DPRK in the return programme, and their families; all were taken in by Japan's consulate general in Shenyang, China, first",
    statedBy: "the support centre of Mindan, in a newspaper",
    note: "In other years about ten. Read in a forum copy of a newspaper item",
    sources: ["yomitokyo-2007-09-29-fled"],
    part: "returnees-by-shenyang",
  },
];
