import type { DelegateDraft } from "../drafts.ts";

export const delegate: DelegateDraft = {
  id: "hwang-chol",
  side: "KP",
  names: { ko: "황철" },
  posts: [
    {
      organization: "asia-pacific-peace-committee",
      title: "Standing member (상무위원)",
      seen: "1999-04?",
      sources: ["kbs-26374-singapore-april"],
    },
  ],
};
