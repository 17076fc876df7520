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
      seen: "1996-03/1997-04-19",
      sources: [
        "hankyung-1996-06-20-section-chief-visit",
        "seoul-1996-06-21-section-chief-visit",
        "donga-1997-04-20-section-chiefs",
        "seoul-1996-06-25-institute-arrives",
      ],
    },
    {
      organization: "institute-disarmament-peace",
      title: "Head of the Japan section (일본담당실장)",
      seen: "1996-06-20/1996-06-21",
      sources: ["seoul-1996-06-21-section-chief-visit", "hankyung-1996-06-20-section-chief-visit"],
    },
  ],
  note: "The page of 1997 has the name in Chinese characters; the Latin form is the usual reading.",
};
