import type { DelegateDraft } from "../drafts.ts";

export const delegate: DelegateDraft = {
  id: "kim-gil-hyon",
  side: "KP",
  names: { en: "Kim Gil Hyon" },
  posts: [
    {
      organization: "wpk",
      title: "Vice director, Central Committee",
      seen: "1975-07",
      sources: ["wilson-1975-08-18-ldp-visit-2"],
    },
  ],
};
