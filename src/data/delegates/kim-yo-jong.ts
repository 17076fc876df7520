import type { DelegateDraft } from "../drafts.ts";

export const delegate: DelegateDraft = {
  id: "kim-yo-jong",
  side: "KP",
  names: { en: "Kim Yo Jong", ja: "金与正", ko: "김여정" },
  aliases: ["Kim Yo-jong"],
  posts: [
    {
      organization: "wpk",
      title: "Vice Department Director, Central Committee",
      seen: "2024-02-15/2024-03-26",
      sources: ["koreaherald-2024-03-26-refuses", "jiji-2024-03-26-rejects-contact", "jiji-2024-02-15-kim-yo-jong"],
    },
  ],
};
