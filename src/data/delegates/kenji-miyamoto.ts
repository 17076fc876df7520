import type { DelegateDraft } from "../drafts.ts";

export const delegate: DelegateDraft = {
  id: "kenji-miyamoto",
  side: "JP",
  names: { ja: "宮本顕治" },
  posts: [
    {
      organization: "jcp",
      title: "Secretary-general (書記長)",
      seen: "1959-02/1961-09-12",
      sources: ["akahata-2002-11-23-komeito", "jjjjjjj-1961-09-12-miyamoto"],
    },
  ],
};
