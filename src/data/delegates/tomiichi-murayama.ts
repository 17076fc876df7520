import type { DelegateDraft } from "../drafts.ts";

export const delegate: DelegateDraft = {
  id: "tomiichi-murayama",
  side: "JP",
  names: { en: "Tomiichi Murayama", ja: "村山富市", ko: "무라야마 도미이치" },
  sameAs: { wikidata: "Q310126", sources: ["everypolitician-japan-cabinet"] },
  posts: [
    { organization: "jsp", title: "Chairman", seen: "1994-06-08", sources: ["seoul-1994-06-08-kang-yong-sop"] },
    {
      organization: "prime-minister-japan",
      title: "Prime Minister",
      seen: "1994-09-01/1995-06-22",
      sources: ["seoul-1995-05-30-saito-rice", "joongang-3085419-rice-decided", "seoul-1994-09-02-fukada-6-september"],
    },
    {
      organization: "house-of-representatives",
      title: "Member; former prime minister",
      seen: "1999-12-01/1999-12-03",
      sources: [
        "kcna-1999-12-01-party",
        "kcna-1999-12-02-talks",
        "kcna-1999-12-03-joint-statement",
        "choson-sinbo-1999-12-06-agreement",
      ],
    },
  ],
};
