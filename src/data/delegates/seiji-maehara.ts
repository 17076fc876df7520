import type { DelegateDraft } from "../drafts.ts";

export const delegate: DelegateDraft = {
  id: "seiji-maehara",
  side: "JP",
  names: { en: "Seiji Maehara" },
  posts: [
    {
      organization: "mofa-japan",
      title: "Minister for Foreign Affairs",
      seen: "2011-01-04",
      sources: ["japantimes-2011-01-05-maehara"],
    },
  ],
};
