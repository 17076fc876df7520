import type { DelegateDraft } from "../drafts.ts";

export const delegate: DelegateDraft = {
  id: "seno-komeito",
  side: "JP",
  names: { ja: "瀬野栄次郎" },
  posts: [
    {
      organization: "house-of-representatives",
      title: "Member (Komeito)",
      seen: "1972-01",
      sources: ["asiawatch-kim-il-sung-japan-44-46"],
    },
  ],
};
