import type { DelegateDraft } from "../drafts.ts";

export const delegate: DelegateDraft = {
  id: "jo-pyong-chol",
  side: "KP",
  names: { en: "Jo Pyong Chol" },
  posts: [
    {
      organization: "mofa-dprk",
      title: "Official, Japan affairs division",
      seen: "2012-05-02",
      sources: ["japantimes-2012-05-06-offer-of-remains"],
    },
  ],
};
