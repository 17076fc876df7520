import type { DelegateDraft } from "../drafts.ts";

export const delegate: DelegateDraft = {
  id: "yon-hyong-muk",
  side: "KP",
  names: { en: "Yon Hyong Muk", ko: "연형묵" },
  posts: [
    {
      organization: "administration-council",
      title: "Premier",
      seen: "1991-07-21/1991-10-07",
      sources: [
        "hankookilbo-1991-09-28-yon-narita",
        "hankyung-1991-10-08-premier-narita",
        "hankyung-1991-07-21-kaifu-new-york",
        "seoul-1991-09-16-narita-plan",
      ],
    },
  ],
};
