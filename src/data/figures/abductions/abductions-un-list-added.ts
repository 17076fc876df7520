import type { FigureDraft } from "../../drafts.ts";

export const figures: readonly FigureDraft[] = [
  {
    id: "abductions-un-list-added-2025-11-commission",
    indicator: "abductions-un-list-added",
    value: 12,
    qualifier: "exact",
    period: "2025-11",
    statedBy: "the private investigation commission, in Jiji Press and Kyodo",
    authority: "un-wgeid",
    note: "The notice to the commission is dated the 6th (Kyodo)",
    sources: ["nippon-2025-11-16-un-list", "gifu-2025-11-un-list"],
  },
];
