import type { DelegateDraft } from "../drafts.ts";

export const delegate: DelegateDraft = {
  id: "kim-hyong-hun-dprkrc",
  side: "KP",
  names: { en: "Kim Hyong Hun", ko: "김형훈" },
  aliases: ["Kim Hyong-hun"],
  posts: [
    {
      organization: "dprk-red-cross",
      title: "Vice Chairman (부위원장)",
      seen: "2013-05-08",
      sources: ["ajunews-2013-07-11-dprkrc-list", "qa-edu-wikipedia-dprkrc"],
    },
  ],
  note: "The date is that of the member list of the International Federation; the encyclopaedia copy is undated.",
};
