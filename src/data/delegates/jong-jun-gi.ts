import type { DelegateDraft } from "../drafts.ts";

export const delegate: DelegateDraft = {
  id: "jong-jun-gi",
  side: "KP",
  names: { ja: "鄭準基", ko: "정준기" },
  posts: [
    {
      title: "Chairman of the journalists' union (朝鮮記者同盟中央委員会委員長)",
      seen: "1971-09-25/1972-05-23",
      sources: ["asahi-1971-09-27-kim-interview", "wilson-1972-05-23-debrief"],
    },
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
  note: "The name in Chinese characters is on the newspaper page of September 1971.",
  aliases: ["Cheong Jun Ki"],
};
