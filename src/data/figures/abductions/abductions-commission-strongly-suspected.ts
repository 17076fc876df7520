import type { FigureDraft } from "../../drafts.ts";

export const figures: readonly FigureDraft[] = [
  {
    id: "abductions-commission-strongly-suspected-2004-07-29-asahi",
    indicator: "abductions-commission-strongly-suspected",
    value: 31,
    qualifier: "exact",
    asOf: "2004-07-29",
    statedBy: "the private investigation commission, in The Asahi Shimbun",
    authority: "comjan",
    note: "Three were added that day",
    sources: ["asahi-2004-07-29-missing-31"],
  },
  {
    id: "abductions-commission-strongly-suspected-2014-07-03-nikkei",
    indicator: "abductions-commission-strongly-suspected",
    value: 77,
    qualifier: "exact",
    asOf: "2014-07-03",
    statedBy: "the private investigation commission, in Nikkei",
    authority: "comjan",
    sources: ["nikkei-2014-07-03-800-plus"],
  },
  {
    id: "abductions-commission-strongly-suspected-2019-06-26",
    indicator: "abductions-commission-strongly-suspected",
    value: 77,
    qualifier: "exact",
    asOf: "2019-06-26",
    statedBy: "the private investigation commission",
    authority: "comjan",
    sources: ["comjan-2019-06-26-numbers"],
  },
];
