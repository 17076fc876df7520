import type { DelegateDraft } from "../drafts.ts";

export const delegate: DelegateDraft = {
  id: "akiko-domoto",
  side: "JP",
  names: { en: "Akiko Domoto" },
  posts: [
    {
      organization: "house-of-councillors",
      title: "Member (New Party Sakigake)",
      seen: "1996-01-22",
      sources: ["afp-1996-01-22-more-rice"],
    },
  ],
};
