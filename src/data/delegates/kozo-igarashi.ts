import type { DelegateDraft } from "../drafts.ts";

export const delegate: DelegateDraft = {
  id: "kozo-igarashi",
  side: "JP",
  names: { ko: "이가라시 고조", ja: "五十嵐廣三" },
  posts: [
    {
      organization: "cabinet-secretariat",
      title: "Chief Cabinet Secretary",
      seen: "1994-07-07/1995-06-22",
      sources: [
        "joongang-3073421-seoul-mission-plan",
        "joongang-3085419-rice-decided",
        "hankookilbo-1994-07-08-carter-hiroshima",
      ],
    },
  ],
};
