import type { FigureDraft } from "../../drafts.ts";

export const figures: readonly FigureDraft[] = [
  {
    id: "seamen-remains-pending-2018-11-30-jrcs",
    indicator: "seamen-remains-pending",
    value: 29,
    qualifier: "exact",
    asOf: "2018-11-30",
    statedBy: "the Japanese Red Cross Society, to Radio Free Asia",
    authority: "japanese-red-cross",
    note: "Who they were was still being checked; perhaps not all of them were from the DPRK",
    sources: ["rfa-ko-2018-11-30-29-bodies", "yonhap-2018-12-01-29-bodies"],
  },
  {
    id: "seamen-remains-pending-2018-12-29-jrcs",
    indicator: "seamen-remains-pending",
    value: 19,
    qualifier: "exact",
    asOf: "2018-12-29",
    statedBy: "the Japanese Red Cross Society, in Mainichi Shimbun",
    authority: "japanese-red-cross",
    note: "This fits the 29 of November less the ten handed over",
    sources: ["mainichi-2018-12-29-ten-sets-returned"],
  },
];
