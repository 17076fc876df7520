import type { DelegateDraft } from "../drafts.ts";

export const delegate: DelegateDraft = {
  id: "yagi-jsp",
  side: "JP",
  names: { ja: "八木昇" },
  posts: [
    {
      organization: "jsp",
      title: "Member of the Central Executive Committee; director of the education and publicity bureau",
      seen: "1974-09-12",
      sources: ["roudousyaundou-1974-09-12-statement"],
    },
  ],
};
