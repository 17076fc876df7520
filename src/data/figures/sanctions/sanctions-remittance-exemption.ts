import type { FigureDraft } from "../../drafts.ts";

export const figures: readonly FigureDraft[] = [
  {
    id: "sanctions-remittance-exemption-2016-02-10-japan",
    indicator: "sanctions-remittance-exemption",
    value: 100000,
    qualifier: "at-most",
    asOf: "2016-02-10",
    statedBy: "the Government of Japan, in JoongAng Ilbo, Xinhua and Mainichi Shimbun",
    authority: "government-japan",
    note: "Xinhua and Kyodo write that remittances of more than 100,000 yen are banned",
    sources: [
      "joongang-2016-02-sanctions-restored",
      "chinagate-2016-02-10-new-sanctions",
      "asyura-2016-02-11-mainichi-sanctions",
    ],
  },
];
