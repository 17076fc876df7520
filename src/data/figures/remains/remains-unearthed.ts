import type { FigureDraft } from "../../drafts.ts";

export const figures: readonly FigureDraft[] = [
  {
    id: "remains-unearthed-2012-08-29-ryongsan-ann",
    indicator: "remains-unearthed",
    value: 2,
    qualifier: "at-least",
    asOf: "2012-08-29",
    population: "sets confirmed when the Ryongsan cemetery was shown on 29 August 2012",
    statedBy: "ANN News",
    note: "Only on a blog copy",
    sources: ["ann-2012-08-29-ryongsan-opened"],
    part: "at-ryongsan",
  },
  {
    id: "remains-unearthed-2012-09-05-samhap-ri-ntv",
    indicator: "remains-unearthed",
    value: 1,
    qualifier: "exact",
    asOf: "2012-09-05",
    population:
      "set with gold dental work, thought to be of a Japanese, dug up from a field within the former camp of Samhap-ri, now an army site, on the day when the Seishinkai party came there",
    statedBy: "Nippon TV",
    sources: ["ntv-2012-09-06-survey-ends"],
    part: "at-samhap-ri",
  },
  {
    id: "remains-unearthed-2017-04-18-pupyong-tvasahi",
    indicator: "remains-unearthed",
    value: 6,
    qualifier: "exact",
    asOf: "2017-04-18",
    population: "sets dug up so far at the burial place of Pupyong",
    statedBy: "TV Asahi",
    sources: ["tvasahi-2017-04-19-pupyong"],
    part: "at-pupyong",
  },
];
