import type { FigureDraft } from "../../drafts.ts";

export const figures: readonly FigureDraft[] = [
  {
    id: "remains-offered-2015-09-asahi",
    indicator: "remains-offered",
    value: 8000,
    qualifier: "about",
    asOf: "2015-09",
    statedBy: "The Asahi Shimbun of 23 September 2015, in JoongAng Ilbo",
    note: "Said of the informal talks since the year before; the month and year of the Asahi report were read only on blogs that quote it",
    sources: [
      "joongang-2015-remains-ten-billion-yen",
      "blogspot-2015-09-24-asahi-on-remains",
      "blog-2015-09-26-eight-thousand",
    ],
  },
];
