import type { FigureDraft } from "../../drafts.ts";

export const figures: readonly FigureDraft[] = [
  {
    id: "abductions-commission-strongly-suspected-added-2008-10-30",
    indicator: "abductions-commission-strongly-suspected-added",
    value: 32,
    qualifier: "exact",
    asOf: "2008-10-30",
    period: "2008-10-30",
    population: "its 14th release",
    statedBy: "the private investigation commission",
    authority: "comjan",
    note: "The commission itself calls the number large and the release an interim report",
    sources: ["comjan-2008-10-30-fourteenth-release"],
  },
];
