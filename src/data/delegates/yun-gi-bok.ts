import type { DelegateDraft } from "../drafts.ts";

export const delegate: DelegateDraft = {
  id: "yun-gi-bok",
  side: "KP",
  names: { en: "Yun Gi Bok" },
  posts: [
    {
      organization: "wpk",
      title: "Member of the Central Committee; director of the science and education department",
      seen: "1975-07",
      sources: ["wilson-1975-08-18-ldp-visit-2"],
    },
  ],
};
