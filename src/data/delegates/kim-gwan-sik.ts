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
  note: "A page of February 1977 prints the chairman's name as 김관섭; that it is the same man is likely, but no page read says so.",
};
