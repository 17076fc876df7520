import type { FigureDraft } from "../../drafts.ts";

export const figures: readonly FigureDraft[] = [
  {
    id: "abductions-witnesses-2004-11-14-foreign-ministry",
    indicator: "abductions-witnesses",
    value: 16,
    qualifier: "exact",
    asOf: "2004-11-14",
    period: "2004-11-09/2004-11-14",
    statedBy: "the Ministry of Foreign Affairs of Japan, quoted in a forum",
    authority: "mofa-japan",
    meeting: "2004-11-09-pyongyang",
    note: "Only on a forum copy",
    sources: ["yomitokyo-2018-mofa-text"],
  },
];
