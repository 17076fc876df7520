import type { FigureDraft } from "../../drafts.ts";

export const figures: readonly FigureDraft[] = [
  {
    id: "returnees-with-later-arrivals-daily-nk",
    indicator: "returnees-with-later-arrivals",
    value: 100000,
    qualifier: "more-than",
    period: "1959/..",
    population: "with those who went after July 1984 at their own wish",
    statedBy: "Daily NK, in an item on an interview in Choson Sinbo",
    note: "The page gives 92,125 to July 1984 first; its own day is not known",
    sources: ["dailynk-overseas-koreans-bureau"],
  },
  {
    id: "returnees-with-later-arrivals-2019-choson-sinbo",
    indicator: "returnees-with-later-arrivals",
    value: 100000,
    qualifier: "about",
    asOf: "2019-12",
    period: "1959-12/..",
    population: "with those who came later by Wonsan",
    statedBy: "Choson Sinbo",
    note: "It gives 90,574 for Chongjin 1959 to 1971 first",
    sources: ["chosonsinbo-2019-12-16-return-60-years"],
  },
];
