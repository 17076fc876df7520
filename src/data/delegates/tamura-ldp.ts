import type { DelegateDraft } from "../drafts.ts";

export const delegate: DelegateDraft = {
  id: "tamura-ldp",
  side: "JP",
  names: { en: "Gen Tamura", ko: "다무라", ja: "田村元" },
  posts: [
    {
      organization: "ldp",
      title: "Head of the DPRK sub-committee of the party's Asian-African affairs research group",
      seen: "1975-07-22/1975-08-11",
      sources: ["wilson-1975-08-11-ldp-visit"],
    },
    {
      organization: "house-of-representatives",
      title: "Member (衆議院議員); leader of a delegation of Diet members of the Liberal Democratic Party to the DPRK",
      seen: "1975-07-22/1975-07-27",
      sources: ["ann-archive-1975-07-27-kim", "wilson-1975-08-11-ldp-visit"],
    },
  ],
  note: "The translation of the document of 1975 prints the family name as Tanaka once.",
  aliases: ["Tamura Gen"],
};
