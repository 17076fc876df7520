import type { FigureDraft } from "../../drafts.ts";

export const figures: readonly FigureDraft[] = [
  {
    id: "abductions-missing-raised-2002-09-17-foreign-ministry",
    indicator: "abductions-missing-raised",
    value: 2,
    qualifier: "exact",
    asOf: "2002-09-17",
    population: "missing in Europe, named in addition to Japan's list",
    statedBy: "the Ministry of Foreign Affairs of Japan",
    authority: "mofa-japan",
    meeting: "2002-09-17-pyongyang-summit",
    sources: ["mofa-2002-09-17-koizumi-visit"],
  },
  {
    id: "abductions-missing-raised-2004-11-14-foreign-ministry",
    indicator: "abductions-missing-raised",
    value: 5,
    qualifier: "exact",
    asOf: "2004-11-14",
    population: "named in the third working-level round",
    statedBy: "the Ministry of Foreign Affairs of Japan, quoted in a forum; a newspaper text copied in another",
    authority: "mofa-japan",
    meeting: "2004-11-09-pyongyang",
    note: "Only on forum copies",
    sources: ["yomitokyo-2018-mofa-text", "asyura-2004-11-15-yomiuri-results"],
  },
];
