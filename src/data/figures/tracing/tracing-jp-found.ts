import type { FigureDraft } from "../../drafts.ts";

export const figures: readonly FigureDraft[] = [
  {
    id: "tracing-jp-found-1998-06-05-dprkrc",
    indicator: "tracing-jp-found",
    value: 0,
    qualifier: "exact",
    asOf: "1998-06-05",
    population: "of the ten looked for in the first five months of 1998",
    statedBy: "a spokesman of the Central Committee of the DPRK Red Cross, in Choson Sinbo",
    authority: "dprk-red-cross",
    note: "The society added that none of them had ever entered the country or stayed there for a time",
    sources: ["korea-np-1998-06-09-no-missing-found"],
  },
];
