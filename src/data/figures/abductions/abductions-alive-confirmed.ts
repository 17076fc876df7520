import type { FigureDraft } from "../../drafts.ts";

export const figures: readonly FigureDraft[] = [
  {
    id: "abductions-alive-confirmed-2002-10-02-team",
    indicator: "abductions-alive-confirmed",
    value: 5,
    qualifier: "exact",
    asOf: "2002-10-01",
    statedBy: "the fact-finding team of the Government of Japan",
    authority: "government-japan",
    meeting: "2002-09-28-pyongyang-fact-finding",
    note: "Made public on 2 October",
    sources: ["rachi-2002-fact-finding-results", "japantimes-2002-10-03-mission", "akahata-2002-10-03-mission"],
  },
];
