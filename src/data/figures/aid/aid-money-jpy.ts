import type { FigureDraft } from "../../drafts.ts";

export const figures: readonly FigureDraft[] = [
  {
    id: "aid-money-jpy-2016-09-jrcs",
    indicator: "aid-money-jpy",
    value: 10000000,
    qualifier: "exact",
    period: "2016-09",
    population: "to the IFRC appeal for the flood of August and September 2016",
    statedBy: "the Japanese Red Cross Society, in Sankei Shimbun and Mainichi Shimbun",
    authority: "japanese-red-cross",
    note: "The Sankei has September, the Mainichi this autumn; both were read on blog copies",
    sources: ["sankei-2016-12-13-jrcs-ten-million", "mainichi-2016-12-jrcs-ten-million"],
    part: "emergency-aid",
  },
];
