import type { DelegateDraft } from "../drafts.ts";

export const delegate: DelegateDraft = {
  id: "nobutaka-machimura",
  side: "JP",
  names: { en: "Nobutaka Machimura", ja: "町村信孝" },
  sameAs: { wikidata: "Q697258", sources: ["everypolitician-japan-cabinet"] },
  posts: [
    {
      organization: "mofa-japan",
      title: "Minister for Foreign Affairs",
      seen: "2004-11-15/2005-10-26",
      sources: [
        "ikjeld-2004-12-11-no-aid",
        "asyura-2004-11-15-third-round-documents",
        "voakorea-2004-12-16-machimura",
        "yonhap-ko-2005-02-10-nhk",
        "voakorea-2005-07-11-machimura",
        "chinadaily-2005-10-27-talks-3-november",
      ],
    },
    {
      organization: "mofa-japan",
      title: "Minister for Foreign Affairs",
      seen: "2007-08-29",
      sources: ["rian-2007-08-29-machimura"],
    },
    {
      organization: "cabinet-secretariat",
      title: "Chief Cabinet Secretary",
      seen: "2007-09/2008-08-20",
      sources: [
        "kyodo-2008-06-15-partially-lift",
        "cri-ja-2008-06-06-informal-talks",
        "bbs-2007-09-machimura-sanctions",
        "dailynk-2008-03-15-sanctions",
        "kyodo-2008-07-15-machimura-fuel",
        "hatena-2008-08-20-yamasaki",
      ],
    },
  ],
};
