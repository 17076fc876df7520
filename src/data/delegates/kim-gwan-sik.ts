import type { DelegateDraft } from "../drafts.ts";

export const delegate: DelegateDraft = {
  id: "kim-gwan-sik",
  side: "KP",
  names: { en: "Kim Gwan Sik" },
  posts: [
    {
      organization: "cultural-relations-committee",
      title: "Chairman",
      seen: "1975-07",
      sources: ["wilson-1975-08-18-ldp-visit-2"],
    },
  ],
};
