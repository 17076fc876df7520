import type { DelegateDraft } from "../drafts.ts";

export const delegate: DelegateDraft = {
  id: "taro-kono",
  side: "JP",
  names: { en: "Taro Kono", ja: "河野太郎" },
  sameAs: { wikidata: "Q1161024", sources: ["everypolitician-japan-cabinet"] },
  posts: [
    {
      organization: "mofa-japan",
      title: "Minister for Foreign Affairs",
      seen: "2017-08-06/2019-06-16",
      sources: [
        "mofa-2018-06-15-kono-press",
        "mofa-2018-08-03-kono-press",
        "jmh-2018-09-27-kono-ri-article",
        "jmh-2018-09-27-kono-ri-summary",
        "5ch-2017-08-07-kyodo-manila",
        "kbs-ko-2019-06-14-kono-mongolia",
        "voakorea-2019-06-16-kono",
        "newspim-2019-06-16-kono",
      ],
    },
  ],
  note: "For 2017 read only on a forum copy.",
};
