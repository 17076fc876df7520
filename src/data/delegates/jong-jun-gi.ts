import type { DelegateDraft } from "../drafts.ts";

export const delegate: DelegateDraft = {
  id: "jong-jun-gi",
  side: "KP",
  names: { ja: "鄭準基", ko: "정준기" },
  posts: [
    {
      organization: "cultural-relations-committee",
      title: "Chairman",
      seen: "1991-07-24",
      sources: ["hankyung-1991-07-24-kim-diet-league"],
    },
  ],
};
