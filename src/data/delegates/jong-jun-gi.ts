import type { DelegateDraft } from "../drafts.ts";

export const delegate: DelegateDraft = {
  id: "jong-jun-gi",
  side: "KP",
  names: { ja: "鄭準基", ko: "정준기" },
  posts: [
    {
      organization: "government-dprk",
      title: "Deputy premier (부수상)",
      seen: "1976-06?/1977-10~",
      sources: ["joongang-1440638-fishers-back", "joongang-1468195-wpk-entry-refused"],
    },
    {
      organization: "cultural-relations-committee",
      title: "Chairman",
      seen: "1991-07-24",
      sources: ["hankyung-1991-07-24-kim-diet-league"],
    },
  ],
  note: "The name in Chinese characters is on the newspaper page of September 1971, which has him as head of the journalists' union.",
};
