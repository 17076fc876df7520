import type { DelegateDraft } from "../drafts.ts";

export const delegate: DelegateDraft = {
  id: "choe-su-hon",
  side: "KP",
  names: { en: "Choe Su Hon" },
  posts: [
    {
      organization: "mofa-dprk",
      title: "Vice Minister of Foreign Affairs",
      seen: "2004-09-22",
      sources: ["japantimes-2004-09-24-koizumi-message"],
    },
  ],
};
