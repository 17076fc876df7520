import type { DelegateDraft } from "../drafts.ts";

export const delegate: DelegateDraft = {
  id: "hasegawa-jsp",
  side: "JP",
  names: { ja: "長谷川正三" },
  posts: [
    {
      organization: "jsp",
      title: "Vice-chairman of the special committee on Korea",
      seen: "1974-09-12",
      sources: ["roudousyaundou-1974-09-12-statement"],
    },
  ],
};
