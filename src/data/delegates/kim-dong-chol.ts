import type { DelegateDraft } from "../drafts.ts";

export const delegate: DelegateDraft = {
  id: "kim-dong-chol",
  side: "KP",
  names: { ko: "김동철" },
  posts: [
    {
      organization: "cultural-relations-committee",
      title: "Bureau director",
      seen: "1990-03-28",
      sources: ["joongang-2517462-paris"],
    },
  ],
};
