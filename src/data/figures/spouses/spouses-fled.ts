import type { FigureDraft } from "../../drafts.ts";

export const figures: readonly FigureDraft[] = [
  {
    id: "spouses-fled-2002-11-09-support-groups",
    indicator: "spouses-fled",
    value: 25,
    qualifier: "about",
    asOf: "2002-11-09",
    period: "1994~/2002-11-09",
    population: "five families in whose cases private groups took part",
    statedBy: "Yomiuri Shimbun, in KBS",
    sources: ["kbs-2002-11-09-returned-wives"],
    part: "helped-by-private-groups",
  },
  {
    id: "spouses-fled-2002-11-09-yomiuri",
    indicator: "spouses-fled",
    value: 40,
    qualifier: "at-least",
    asOf: "2002-11-09",
    period: "1994~/2002-11-09",
    population: "Japanese wives and their families",
    statedBy: "Yomiuri Shimbun, in KBS and in Kyeongin Ilbo",
    sources: ["kbs-2002-11-09-returned-wives", "kyeongin-155141-returned-wives"],
    event: "2002-11-11-support-for-returned-wives",
  },
];
