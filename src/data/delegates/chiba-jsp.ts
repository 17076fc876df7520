import type { DelegateDraft } from "../drafts.ts";

export const delegate: DelegateDraft = {
  id: "chiba-jsp",
  side: "JP",
  names: { ko: "치바 게이코" },
  posts: [
    {
      organization: "jsp",
      title: "Director of the international bureau",
      seen: "1996-05-27",
      sources: ["seoul-1996-05-28-wpk-postponed", "hankookilbo-1996-05-28-wpk-stopped"],
    },
  ],
  aliases: ["지바 게이코"],
};
