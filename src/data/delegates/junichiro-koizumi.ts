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
      seen: "2002-09-17/2004-05-22",
      sources: [
        "kantei-2002-09-17-summit",
        "kantei-2004-05-22-meeting-en",
        "mofa-2002-09-17-koizumi-visit",
        "mofa-2004-05-26-summit-ja",
        "chosonsinbo-2004-05-22-summit",
        "akahata-2004-05-23-summit",
        "chosun-nk-2004-08-06-plan",
      ],
    },
  ],
};
