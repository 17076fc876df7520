import type { DelegateDraft } from "../drafts.ts";

export const delegate: DelegateDraft = {
  id: "ri-chol-jin",
  side: "KP",
  names: { en: "Ri Chol Jin", ko: "이철진" },
  aliases: ["李哲眞"],
  posts: [
    {
      organization: "mofa-dprk",
      title: "Director, Japan division (일본과장)",
      seen: "1997-04-19",
      sources: ["donga-1997-04-20-section-chiefs"],
    },
  ],
  note: "The page has the name in Chinese characters; the Latin and Korean forms are the usual readings.",
};
