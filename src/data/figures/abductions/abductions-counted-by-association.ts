import type { FigureDraft } from "../../drafts.ts";

export const figures: readonly FigureDraft[] = [
  {
    id: "abductions-counted-by-association-2019-06-26-commission",
    indicator: "abductions-counted-by-association",
    value: 5,
    qualifier: "exact",
    asOf: "2019-06-26",
    population: "beside the government's 17 and two whom only the police count",
    statedBy: "the private investigation commission",
    authority: "narkn",
    sources: ["comjan-2019-06-26-numbers"],
    part: "beside-official-counts",
  },
  {
    id: "abductions-counted-by-association-2023-miyagi",
    indicator: "abductions-counted-by-association",
    value: 24,
    qualifier: "exact",
    population: "the government's 17 and seven more recognised by the association",
    statedBy: "Miyagi Prefecture",
    authority: "narkn",
    note: "The page gives this number no date; others on it are of December 2023 and March 2024",
    sources: ["miyagi-2024-03-01-numbers"],
  },
];
