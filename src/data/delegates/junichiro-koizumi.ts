import type { DelegateDraft } from "../drafts.ts";

export const delegate: DelegateDraft = {
  id: "junichiro-koizumi",
  side: "JP",
  names: { en: "Junichiro Koizumi", ja: "小泉純一郎", ko: "고이즈미 준이치로" },
  sameAs: { wikidata: "Q130852", sources: ["everypolitician-japan-cabinet"] },
  posts: [
    {
      organization: "prime-minister-japan",
      title: "Prime Minister",
      seen: "2001-11-23/2006-07-06",
      sources: [
        "kantei-2002-09-17-summit",
        "kantei-2004-05-22-meeting-en",
        "mofa-2002-09-17-koizumi-visit",
        "mofa-2004-05-26-summit-ja",
        "chosonsinbo-2004-05-22-summit",
        "akahata-2004-05-23-summit",
        "chosun-nk-2004-08-06-plan",
        "hankyung-2002-03-29-singapore-off",
        "mofa-2002-08-30-ccs-announcement",
        "akahata-2002-08-31-visit",
        "yomiuri-2004-09-28-koizumi-instruction",
        "kbs-2004-11-18-food-aid",
        "chosun-nk-2006-07-06-koizumi-message",
        "hankyung-2001-11-23-beijing-contact",
      ],
      from: "2001-04",
    },
  ],
};
