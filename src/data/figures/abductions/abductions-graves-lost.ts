import type { FigureDraft } from "../../drafts.ts";

export const figures: readonly FigureDraft[] = [
  {
    id: "abductions-graves-lost-2002-10-02-press",
    indicator: "abductions-graves-lost",
    value: 7,
    qualifier: "exact",
    asOf: "2002-10-02",
    population:
      "seven of the graves of the eight reported dead, washed away in a flood; a flood of 1995, in The Dong-A Ilbo",
    statedBy: "the DPRK side, as the Deputy Chief Cabinet Secretary of Japan reported it",
    authority: "government-dprk",
    meeting: "2002-09-28-pyongyang-fact-finding",
    sources: ["voa-2002-10-02-fact-finding", "donga-jp-2002-10-02-fact-finding", "nkeconwatch-2002-10-02-mission"],
  },
];
