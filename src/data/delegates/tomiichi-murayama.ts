import type { DelegateDraft } from "../drafts.ts";

export const delegate: DelegateDraft = {
  id: "tomiichi-murayama",
  side: "JP",
  names: { en: "Tomiichi Murayama", ja: "村山富市", ko: "무라야마 도미이치" },
  sameAs: { wikidata: "Q310126", sources: ["everypolitician-japan-cabinet"] },
  posts: [
    {
      organization: "jsp",
      title: "Chairman",
      seen: "1994-06-08/1995-07-13~",
      sources: ["seoul-1994-06-08-kang-yong-sop", "hankyung-1995-07-14-telegram"],
    },
    {
      organization: "prime-minister-japan",
      title: "Prime Minister",
      seen: "1994-09-01/1995-07-13~",
      sources: [
        "seoul-1995-05-30-saito-rice",
        "joongang-3085419-rice-decided",
        "seoul-1994-09-02-fukada-6-september",
        "hankyung-1995-07-14-telegram",
      ],
    },
    {
      organization: "jsp",
      title: "Leader of the Social Democratic Party (사민당당수); former prime minister",
      seen: "1996-01-29",
      sources: ["seoul-1996-01-31-murayama-league"],
    },
    {
      title: "Former prime minister (전 총리)",
      seen: "1998-02-28/2000-08-22",
      sources: [
        "donga-1998-02-28-sdp-mission",
        "hankyung-1999-11-17-invitation",
        "donga-2000-04-26-charter-flights",
        "people-2000-08-22-round10",
        "kcna-1999-12-03-joint-statement",
      ],
    },
    {
      organization: "house-of-representatives",
      title: "Member; former prime minister",
      seen: "1999-12-01/1999-12-03",
      sources: ["kcna-1999-12-01-party", "kcna-1999-12-02-talks", "choson-sinbo-1999-12-06-agreement"],
    },
  ],
};
