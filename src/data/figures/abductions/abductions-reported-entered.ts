import type { FigureDraft } from "../../drafts.ts";

export const figures: readonly FigureDraft[] = [
  {
    id: "abductions-reported-entered-2014-kyodo",
    indicator: "abductions-reported-entered",
    value: 2,
    qualifier: "exact",
    asOf: "2014",
    population: "one of the 17 recognised victims and one only suspected",
    statedBy: "an unnamed Japanese government source, and unnamed sources with knowledge of the matter, in Kyodo",
    authority: "government-dprk",
    note: "The recognised one is among the four of whom the DPRK had said that they never entered. One report has the DPRK tell Japan of this before the agreement of May 2014, another shortly after it",
    sources: ["japantimes-2019-12-27-two-men", "japantimes-2018-07-22-little-new", "jmh-2018-03-27-second-man"],
  },
];
