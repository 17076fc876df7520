import type { DelegateDraft } from "../drafts.ts";

export const delegate: DelegateDraft = {
  id: "katsuya-okada",
  side: "JP",
  names: { en: "Katsuya Okada" },
  posts: [
    {
      organization: "mofa-japan",
      title: "Minister for Foreign Affairs",
      seen: "2009-10-09",
      sources: ["kyodo-2009-10-10-anxious-for-talks"],
    },
  ],
};
