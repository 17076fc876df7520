import type { FigureDraft } from "../../drafts.ts";

export const figures: readonly FigureDraft[] = [
  {
    id: "abductions-deaths-unverified-2002-10-02-team",
    indicator: "abductions-deaths-unverified",
    value: 8,
    qualifier: "exact",
    asOf: "2002-10-01",
    statedBy: "the fact-finding team of the Government of Japan",
    authority: "government-japan",
    meeting: "2002-09-28-pyongyang-fact-finding",
    note: "Made public on 2 October. The page of the government that was read has no number here; Akahata has eight",
    sources: ["akahata-2002-10-03-mission", "rachi-2002-fact-finding-results"],
  },
];
