import type { FigureDraft } from "../../drafts.ts";

export const figures: readonly FigureDraft[] = [
  {
    id: "abductions-listed-by-dprk-2002-09-17-japan-times",
    indicator: "abductions-listed-by-dprk",
    value: 14,
    qualifier: "exact",
    asOf: "2002-09-17",
    statedBy: "the DPRK's list of 17 September, in The Japan Times",
    authority: "government-dprk",
    meeting: "2002-09-17-pyongyang-summit",
    note: "The answer to Japan's question about 11: five alive, eight dead, one without a record of entry",
    sources: ["japantimes-2002-09-26-data-before-summit"],
  },
];
