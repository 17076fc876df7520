import type { FigureDraft } from "../../drafts.ts";

export const figures: readonly FigureDraft[] = [
  {
    id: "abductions-suspected-police-published-2014-09-02-police-agency",
    indicator: "abductions-suspected-police-published",
    value: 443,
    qualifier: "exact",
    asOf: "2014-09-02",
    statedBy: "the National Police Agency of Japan; the chairman of the National Public Safety Commission",
    authority: "npa-japan",
    sources: ["npsc-2014-09-02-furuya-press-conference", "huffpostjp-2014-09-02-883", "hazardlab-2014-09-02-883"],
  },
  {
    id: "abductions-suspected-police-published-2019-05-31-commission",
    indicator: "abductions-suspected-police-published",
    value: 459,
    qualifier: "exact",
    asOf: "2019-05-31",
    statedBy: "the private investigation commission, on what the police publish",
    authority: "npa-japan",
    sources: ["comjan-2019-06-26-numbers"],
  },
  {
    id: "abductions-suspected-police-published-2024-03-01-police-agency",
    indicator: "abductions-suspected-police-published",
    value: 450,
    qualifier: "exact",
    asOf: "2024-03-01",
    statedBy: "the National Police Agency of Japan, on a page of Miyagi Prefecture",
    authority: "npa-japan",
    sources: ["miyagi-2024-03-01-numbers"],
  },
];
