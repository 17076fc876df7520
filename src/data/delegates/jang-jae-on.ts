import type { DelegateDraft } from "../drafts.ts";

export const delegate: DelegateDraft = {
  id: "jang-jae-on",
  side: "KP",
  names: { en: "Jang Jae On", ja: "張在彦", ko: "장재언" },
  aliases: ["Jang Jae-on", "チャン・ジェオン"],
  posts: [
    {
      organization: "dprk-red-cross",
      title: "Chairman of the Central Committee (위원장, 委員長)",
      seen: "1998-12-26/2012-09",
      from: "1998-12-26",
      sources: [
        "kcna-2008-10-31-red-cross-meeting",
        "korea-np-2008-11-07-dprkrc-congress",
        "geojenews-2007-10-25-dprk-red-cross",
        "yonhap-ja-2011-03-24-dprkrc-gift",
        "voakorea-2011-03-24-dprkrc-gift",
        "ajunews-2013-07-11-dprkrc-list",
        "tongilnews-2000-08-dprk-red-cross",
      ],
    },
  ],
  note: "Elected at an extraordinary congress. The member list of the International Federation of 8 May 2013 has Kang Su Rin in his place.",
};
