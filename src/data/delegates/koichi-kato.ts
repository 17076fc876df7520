import type { DelegateDraft } from "../drafts.ts";

export const delegate: DelegateDraft = {
  id: "koichi-kato",
  side: "JP",
  names: { ko: "가토 고이치", ja: "加藤紘一" },
  posts: [
    {
      organization: "ldp",
      title: "Chairman, Policy Research Council (정조회장)",
      seen: "1995-01/1995-08-10",
      sources: ["joongang-3085419-rice-decided", "seoul-1995-08-23-dprk-asked", "seoul-1995-03-25-watanabe-council"],
    },
  ],
};
