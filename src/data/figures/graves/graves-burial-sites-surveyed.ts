import type { FigureDraft } from "../../drafts.ts";

export const figures: readonly FigureDraft[] = [
  {
    id: "graves-burial-sites-surveyed-2013-09-professor",
    indicator: "graves-burial-sites-surveyed",
    value: 6,
    qualifier: "exact",
    period: "2013-08-26/2013-09-05",
    population: "Ryongsan, Samhap-ri, Komusan, Pupyong, Hungdok-ri and Panghyon",
    statedBy:
      "a professor of Kyoto University who led the survey, in a lecture printed by Choson Sinbo on 6 March 2014",
    sources: ["chosonsinbo-2014-03-06-lecture-on-burial-places", "kitaizoku-activities"],
  },
];
