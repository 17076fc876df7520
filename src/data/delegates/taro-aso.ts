import type { DelegateDraft } from "../drafts.ts";

export const delegate: DelegateDraft = {
  id: "taro-aso",
  side: "JP",
  names: { en: "Taro Aso", ja: "麻生太郎" },
  sameAs: { wikidata: "Q132596", sources: ["everypolitician-japan-cabinet"] },
  posts: [
    {
      organization: "mofa-japan",
      title: "Minister for Foreign Affairs",
      seen: "2006-04-13/2007-08-02",
      sources: ["diet-2006-04-13-aso-statement-ja", "kyodo-2007-08-03-aso-pak-manila", "taipeitimes-2007-08-04-arf"],
    },
    {
      organization: "prime-minister-japan",
      title: "Prime Minister",
      seen: "2008-10-12/2009-09-12",
      sources: ["dailynk-2008-10-12-aso", "voakorea-2008-10-22-fuel", "kyodo-2009-09-12-song-new-accord"],
    },
  ],
};
