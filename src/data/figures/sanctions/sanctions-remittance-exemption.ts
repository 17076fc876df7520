import type { FigureDraft } from "../../drafts.ts";

export const figures: readonly FigureDraft[] = [
  {
    id: "sanctions-remittance-exemption-2016-02-10-japan",
    indicator: "sanctions-remittance-exemption",
    value: 100_000,
    qualifier: "at-most",
    asOf: "2016-02-10",
    statedBy: "the Government of Japan, in JoongAng Ilbo, Xinhua, Mainichi Shimbun and Bloomberg",
    authority: "government-japan",
    note: "Xinhua writes that remittances of more than 100,000 yen are banned in principle, humanitarian cases excepted",
    sources: [
      "joongang-2016-02-sanctions-restored",
      "chinagate-2016-02-10-new-sanctions",
      "asyura-2016-02-11-mainichi-sanctions",
      "bloomberg-ja-2016-02-10-sanctions",
    ],
  },
];
