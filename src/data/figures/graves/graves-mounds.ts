import type { FigureDraft } from "../../drafts.ts";

export const figures: readonly FigureDraft[] = [
  {
    id: "graves-mounds-2012-06-21-institute",
    indicator: "graves-mounds",
    value: 500,
    qualifier: "about",
    asOf: "2012-06-21",
    population: "earth mounds at the hill to which the Ryongsan cemetery was moved",
    statedBy:
      "the director of the Institute of History of the DPRK Academy of Social Sciences, in Kyodo and Mainichi Shimbun",
    authority: "institute-of-history",
    note: "That a mound holds four or five persons is the testimony of residents who remember the move",
    sources: ["sankei-2012-06-22-cemetery-shown", "rirc-2012-cemetery-shown"],
    part: "at-ryongsan",
  },
  {
    id: "graves-mounds-2013-06-19-kyodo",
    indicator: "graves-mounds",
    value: 500,
    qualifier: "about",
    asOf: "2013-06-19",
    population: "earth mounds at the present Ryongsan site",
    statedBy: "Kyodo",
    note: "In the agency's own voice, with four to five sets of remains in each",
    sources: ["kyodo-2013-06-19-ryongsan"],
    part: "at-ryongsan",
  },
  {
    id: "graves-mounds-2013-08-association",
    indicator: "graves-mounds",
    value: 500,
    qualifier: "about",
    asOf: "2013-08",
    population: "earth mounds at the present Ryongsan site",
    statedBy: "Kita Izoku Renrakukai (association of bereaved families), survey report",
    authority: "kita-izoku",
    note: "With the remains of four to five people thought to be in each; the page is undated and reports on the survey of August 2013",
    sources: ["kitaizoku-survey-ryongsan"],
    part: "at-ryongsan",
  },
];
