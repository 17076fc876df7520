import type { DelegateDraft } from "../drafts.ts";

export const delegate: DelegateDraft = {
  id: "kenji-miyamoto",
  side: "JP",
  names: { ja: "宮本顕治" },
  posts: [
    {
      organization: "jcp",
      title: "Secretary-general (書記長)",
      seen: "1959-02/1968",
      sources: [
        "akahata-2002-11-23-komeito",
        "jjjjjjj-1961-09-12-miyamoto",
        "oisr-1966-02-07-miyamoto-mao",
        "akahata-2004-01-05-north-korea-2",
      ],
    },
  ],
};
