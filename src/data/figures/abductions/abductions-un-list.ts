import type { FigureDraft } from "../../drafts.ts";

export const figures: readonly FigureDraft[] = [
  {
    id: "abductions-un-list-2025-02-jiji",
    indicator: "abductions-un-list",
    value: 40,
    qualifier: "about",
    asOf: "2025-02",
    statedBy: "the private investigation commission, in Jiji Press",
    authority: "un-wgeid",
    sources: ["nippon-2025-11-16-un-list"],
  },
];
