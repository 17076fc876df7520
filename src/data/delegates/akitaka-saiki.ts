import type { DelegateDraft } from "../drafts.ts";

export const delegate: DelegateDraft = {
  id: "akitaka-saiki",
  side: "JP",
  names: { en: "Akitaka Saiki", ja: "斎木昭隆", ko: "사이키 아키타카" },
  aliases: ["Akitaka Saeki", "齋木昭隆", "사이키 아키다카", "斉木昭隆"],
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
      seen: "2004-07-27/2005-11-04",
      sources: [
        "mofa-2005-11-07-consultations-ja",
        "japantimes-2004-08-12-interim-report",
        "narkn-2004-08-13-saiki-briefing",
        "japantimes-2004-09-26-no-new-info",
        "chosun-nk-2004-08-06-plan",
        "jjan-2004-07-27-plan",
      ],
    },
    {
      organization: "mofa-japan",
      title: "Chief delegate to the government consultations in Beijing",
      seen: "2005-12-24/2005-12-25",
      sources: ["reuters-2005-12-26-three-groups"],
    },
    {
      organization: "mofa-japan",
      title: "Director-General, Asian and Oceanian Affairs Bureau",
      seen: "2008-01-17/2008-12-11",
      from: "2008-01-17",
      sources: [
        "mofa-2008-06-working-level-ja",
        "mofa-2008-08-working-level-ja",
        "joongang-ja-2008-01-18-ministry-posts",
        "cri-ja-2008-06-06-informal-talks",
        "voa-korean-2008-06-08-beijing-11-june",
        "narkn-2008-07-16-saiki-briefing",
        "donga-ko-2008-08-14-autumn",
        "kyodo-2008-12-12-no-meeting",
        "sankei-2011-01-11-maehara-copy",
      ],
      until: "2011-01-11",
    },
    {
      organization: "mofa-japan",
      title: "Head of the delegation to the six-party talks",
      seen: "2008-12-11",
      sources: ["kyodo-2008-12-12-no-meeting"],
    },
    {
      organization: "mofa-japan",
      title: "Vice Minister for Foreign Affairs",
      seen: "2013",
      sources: ["shueisha-2024-03-02-family-meeting"],
    },
    { title: "Former vice minister for foreign affairs", seen: "2022-09-17", sources: ["jcast-2022-10-saiki"] },
  ],
  note: "Both 参事官 (2002) and 審議官 (2004 and 2005) are rendered Deputy Director-General.",
};
