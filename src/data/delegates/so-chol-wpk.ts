import type { DelegateDraft } from "../drafts.ts";

export const delegate: DelegateDraft = {
  id: "so-chol-wpk",
  side: "KP",
  names: { ja: "徐哲" },
  posts: [
    {
      organization: "wpk",
      title: "Member of the Political Committee; chairman of the inspection committee",
      seen: "1974-09-12",
      sources: ["roudousyaundou-1974-09-12-statement"],
    },
  ],
};
