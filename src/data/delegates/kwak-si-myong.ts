import type { DelegateDraft } from "../drafts.ts";

export const delegate: DelegateDraft = {
  id: "kwak-si-myong",
  side: "KP",
  names: { ko: "곽시명", zh: "郭時明" },
  posts: [
    {
      organization: "asia-pacific-peace-committee",
      title: "Researcher (연구위원)",
      seen: "1995-06-22",
      sources: ["joongang-3085419-rice-decided"],
    },
  ],
};
