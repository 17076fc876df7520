import type { FigureDraft } from "../../drafts.ts";

export const figures: readonly FigureDraft[] = [
  {
    id: "abductions-with-material-2004-11-14-newspaper",
    indicator: "abductions-with-material",
    value: 6,
    qualifier: "exact",
    asOf: "2004-11-14",
    population: "of the ten open cases; the DPRK said that all six were dead",
    statedBy:
      "officials of the Foreign Ministry of Japan, reporting on the talks after their return, and unnamed people familiar with the matter, in a newspaper text",
    meeting: "2004-11-09-pyongyang",
    note: "Only on a forum copy",
    sources: ["asyura-2004-11-15-yomiuri-results"],
  },
];
