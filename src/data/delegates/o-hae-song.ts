import type { DelegateDraft } from "../drafts.ts";

export const delegate: DelegateDraft = {
  id: "o-hae-song",
  side: "KP",
  names: { en: "O Hae Song", ko: "오해성", zh: "吳海星" },
  posts: [
    {
      organization: "mofa-dprk",
      title: "Deputy bureau director (부국장)",
      seen: "2002-08-18",
      sources: ["donga-2002-08-18-talks-open"],
    },
  ],
};
