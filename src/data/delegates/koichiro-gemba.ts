import type { DelegateDraft } from "../drafts.ts";

export const delegate: DelegateDraft = {
  id: "koichiro-gemba",
  side: "JP",
  names: { en: "Koichiro Gemba", ja: "玄葉光一郎", ko: "겐바 고이치로" },
  aliases: ["Koichiro Genba"],
  sameAs: { wikidata: "Q58213", sources: ["everypolitician-japan-cabinet"] },
  posts: [
    {
      organization: "mofa-japan",
      title: "Minister for Foreign Affairs",
      seen: "2012-08-14/2012-12-14",
      sources: [
        "mofa-2012-08-14-gemba",
        "mofa-2012-12-12-gemba",
        "asahi-2012-08-31-third-day",
        "nicchokyokai-2012-10-06-gemba",
        "japantimes-2012-12-14-launch-stalls-talks",
      ],
    },
  ],
};
