import type { DelegateDraft } from "../drafts.ts";

export const delegate: DelegateDraft = {
  id: "tsutomu-hata",
  side: "JP",
  names: { ko: "하타 쓰토무" },
  sameAs: { wikidata: "Q315720", sources: ["everypolitician-japan-cabinet"] },
  posts: [
    {
      organization: "mofa-japan",
      title: "Deputy Prime Minister and Minister for Foreign Affairs",
      seen: "1993-12-28/1994-01-09",
      sources: ["hankyung-1994-01-10-hata", "hankyung-1994-01-09-hata", "joongang-2847340-fukada-december"],
    },
  ],
};
