import type { FigureDraft } from "../../drafts.ts";

export const figures: readonly FigureDraft[] = [
  {
    id: "graves-burial-sites-confirmed-2012-08-29-ann",
    indicator: "graves-burial-sites-confirmed",
    value: 4,
    qualifier: "exact",
    asOf: "2012-08-29",
    population: "cemeteries besides Ryongsan where Japanese are said to be buried",
    statedBy: "ANN News",
    note: "Only on a blog copy",
    sources: ["ann-2012-08-29-ryongsan-opened"],
    part: "besides-ryongsan",
  },
  {
    id: "graves-burial-sites-confirmed-2013-08-28-kyodo",
    indicator: "graves-burial-sites-confirmed",
    value: { min: 5, max: 6 },
    qualifier: "about",
    asOf: "2013-08-28",
    population: "burial places confirmed so far",
    statedBy: "Kyodo",
    sources: ["voakorea-2013-08-28-joint-survey", "kyodo-2013-08-28-joint-survey"],
  },
];
