import type { FigureDraft } from "../../drafts.ts";

export const figures: readonly FigureDraft[] = [
  {
    id: "aid-appeal-funded-2016-10-31-ifrc",
    indicator: "aid-appeal-funded",
    value: 25,
    qualifier: "exact",
    asOf: "2016-10-31",
    population: "IFRC appeal for the flood of 2016",
    statedBy: "Kyodo, in the Sankei",
    sources: ["sankei-2016-12-03-konoe-arrives"],
  },
  {
    id: "aid-appeal-funded-2016-11-27-nhk",
    indicator: "aid-appeal-funded",
    value: 30,
    qualifier: "about",
    asOf: "2016-11-27",
    population: "IFRC appeal for the flood of 2016",
    statedBy: "NHK",
    note: "Of 15.5 million US dollars",
    sources: ["nhk-2016-11-27-konoe-plan"],
  },
  {
    id: "aid-appeal-funded-2016-12-jrcs",
    indicator: "aid-appeal-funded",
    value: 25,
    qualifier: "about",
    asOf: "2016-12",
    population: "IFRC appeal for the flood of 2016",
    statedBy: "the Japanese Red Cross Society",
    authority: "japanese-red-cross",
    meeting: "2016-12-03-pyongyang-konoe",
    note: "Of 15 million Swiss francs; the share before the visit of December 2016, stated after it",
    sources: ["jrc-2016-12-27-konoe-dprk"],
  },
];
