import type { FigureDraft } from "../../drafts.ts";

export const figures: readonly FigureDraft[] = [
  {
    id: "hibakusha-counted-2001-02-association",
    indicator: "hibakusha-counted",
    value: 1953,
    qualifier: "exact",
    asOf: "2001-02",
    statedBy: "the DPRK's association of survivors, in Kyodo",
    note: "Some of them had died by then",
    sources: ["japantimes-2002-06-24-hibakusha"],
  },
  {
    id: "hibakusha-counted-2002-gensuikin",
    indicator: "hibakusha-counted",
    value: 1953,
    qualifier: "exact",
    asOf: "2002-12-31",
    statedBy: "Gensuikin",
    sources: ["gensuikin-2007-11-hibakusha"],
  },
  {
    id: "hibakusha-counted-2007-10-kyodo",
    indicator: "hibakusha-counted",
    value: 2000,
    qualifier: "about",
    asOf: "2002-12-31",
    statedBy: "the DPRK's association of survivors, in Kyodo",
    sources: ["kyodo-2007-10-08-hibakusha"],
  },
  {
    id: "hibakusha-counted-2008-gensuikin",
    indicator: "hibakusha-counted",
    value: 1_911,
    qualifier: "exact",
    asOf: "2008",
    statedBy: "the DPRK's association of survivors, in material published in 2008, by way of Gensuikin",
    sources: [
      "kyodo-2018-09-06-hibakusha",
      "nagasaki-2018-08-hibakusha",
      "mainichi-2008-04-25-hibakusha",
      "korea-np-2009-04-03-hibakusha",
    ],
    note: "The number is said to take in people who answered that they had seen the light or the smoke at Hiroshima or Nagasaki. Of the 1,911 counted 1,529 had died, by a pamphlet of Gensuikin in Choson Sinbo of April 2009, which has accounts of three survivors too",
  },
];
