import type { FigureDraft } from "../../drafts.ts";

export const figures: readonly FigureDraft[] = [
  {
    id: "hibakusha-deaths-2018-07-association",
    indicator: "hibakusha-deaths",
    value: 51,
    qualifier: "at-least",
    period: "2008/2018-07",
    population: "of 382 known to be living in 2008",
    statedBy: "the DPRK's association of survivors, by way of Gensuikin",
    sources: ["kyodo-2018-09-06-hibakusha", "chugoku-2018-08-02-hibakusha"],
  },
];
