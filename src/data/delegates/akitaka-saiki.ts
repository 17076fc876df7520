import type { DelegateDraft } from "../drafts.ts";

export const delegate: DelegateDraft = {
  id: "akitaka-saiki",
  side: "JP",
  names: { en: "Akitaka Saiki", ja: "斎木昭隆", ko: "사이키 아키타카" },
  aliases: ["Akitaka Saeki", "齋木昭隆", "사이키 아키다카"],
  posts: [
    {
      organization: "mofa-japan",
      title: "Deputy Director-General (参事官), Asian and Oceanian Affairs Bureau",
      seen: "2002-09-28/2002-10-02",
      sources: ["japantimes-2002-09-29-mission", "akahata-2002-10-03-mission", "niigata-nippo-mission-recollection"],
    },
    {
      organization: "mofa-japan",
      title: "Deputy Director-General (審議官), Asian and Oceanian Affairs Bureau",
      seen: "2004-08-11/2005-11-04",
      sources: [
        "mofa-2005-11-07-consultations-ja",
        "japantimes-2004-08-12-interim-report",
        "narkn-2004-08-13-saiki-briefing",
        "japantimes-2004-09-26-no-new-info",
        "chosun-nk-2004-08-06-plan",
      ],
    },
    {
      organization: "mofa-japan",
      title: "Director-General, Asian and Oceanian Affairs Bureau",
      seen: "2008-01-17/2008-08-14",
      from: "2008-01-17",
      sources: [
        "mofa-2008-06-working-level-ja",
        "mofa-2008-08-working-level-ja",
        "joongang-ja-2008-01-18-ministry-posts",
        "cri-ja-2008-06-06-informal-talks",
        "voa-korean-2008-06-08-beijing-11-june",
        "narkn-2008-07-16-saiki-briefing",
        "donga-ko-2008-08-14-autumn",
      ],
    },
  ],
  note: "Both 参事官 (2002) and 審議官 (2004 and 2005) are rendered Deputy Director-General.",
};
