import type { DelegateDraft } from "../drafts.ts";

export const delegate: DelegateDraft = {
  id: "kye-sung-hae",
  side: "KP",
  names: { ko: "계승해", zh: "桂勝海" },
  posts: [
    {
      organization: "international-trade-committee-dprk",
      title: "Section chief (과장)",
      seen: "1995-06-22",
      sources: ["joongang-3085419-rice-decided"],
    },
  ],
};
