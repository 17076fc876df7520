import type { DelegateDraft } from "../drafts.ts";

export const delegate: DelegateDraft = {
  id: "fumio-shimizu",
  side: "JP",
  names: { en: "Fumio Shimizu", ja: "志水史雄" },
  posts: [
    {
      organization: "mofa-japan",
      title: "Deputy Director-General (参事官), Asian and Oceanian Affairs Bureau",
      seen: "2018-06-14/2018-06-15",
      sources: [
        "mofa-2018-06-15-kono-press",
        "japantimes-2018-06-14-ulaanbaatar",
        "ntv-2018-06-14-ulaanbaatar",
        "yomiuri-2018-06-14-ulaanbaatar",
      ],
    },
  ],
};
