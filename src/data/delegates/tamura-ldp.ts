import type { DelegateDraft } from "../drafts.ts";

export const delegate: DelegateDraft = {
  id: "tamura-ldp",
  side: "JP",
  names: { en: "Gen Tamura", ko: "다무라", ja: "田村元" },
  posts: [
    {
      organization: "house-of-representatives",
      title:
        "Member; head of the DPRK sub-committee of the Asian-African affairs research group of the Liberal Democratic Party",
      seen: "1975-07-22/1975-08-11",
      sources: ["wilson-1975-08-11-ldp-visit", "ann-archive-1975-07-27-kim"],
    },
  ],
  note: "The translation of the document of 1975 prints the family name as Tanaka once.",
  aliases: ["Tamura Gen"],
};
