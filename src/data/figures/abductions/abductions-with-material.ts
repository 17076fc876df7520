import type { FigureDraft } from "../../drafts.ts";

export const figures: readonly FigureDraft[] = [
  {
    id: "abductions-with-material-2004-11-14-newspaper",
    indicator: "abductions-with-material",
    value: 6,
    qualifier: "exact",
    asOf: "2004-11-14",
    population: "of the ten open cases",
    statedBy: "a newspaper text",
    meeting: "2004-11-09-pyongyang",
    note: "Only on a forum copy",
    sources: ["asyura-2004-11-15-yomiuri-results"],
  },
];
