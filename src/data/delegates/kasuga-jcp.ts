import type { DelegateDraft } from "../drafts.ts";

export const delegate: DelegateDraft = {
  id: "kasuga-jcp",
  side: "JP",
  names: { ja: "春日正一" },
  posts: [
    {
      organization: "house-of-councillors",
      title: "Member of the Diet (Japanese Communist Party)",
      seen: "1972-01",
      sources: ["asiawatch-kim-il-sung-japan-44-46"],
    },
  ],
  note: "The page does not say of which house; that it was the upper house is our reading.",
};
