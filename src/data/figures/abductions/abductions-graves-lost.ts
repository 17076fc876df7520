import type { FigureDraft } from "../../drafts.ts";

export const figures: readonly FigureDraft[] = [
  {
    id: "abductions-graves-lost-2002-10-02-press",
    indicator: "abductions-graves-lost",
    value: 7,
    qualifier: "exact",
    asOf: "2002-10-02",
    population: "graves of the eight reported dead, carried off by a flood",
    statedBy: "the DPRK side, in a news report copied by North Korean Economy Watch",
    authority: "government-dprk",
    meeting: "2002-09-28-pyongyang-fact-finding",
    note: "only on a blog that quotes or tells it",
    sources: ["nkeconwatch-2002-10-02-mission"],
  },
];
