import type { DelegateDraft } from "../drafts.ts";

export const delegate: DelegateDraft = {
  id: "chon-in-chol-foreign-ministry",
  side: "KP",
  names: { en: "Chon In Chol", ko: "전인철", zh: "田仁徹" },
  posts: [
    {
      organization: "mofa-dprk",
      title: "Director, Third Department (제3부장)",
      seen: "1973",
      sources: ["hankyung-1990-12-24-chief-delegates"],
    },
    {
      organization: "mofa-dprk",
      title: "Vice Minister of Foreign Affairs (부부장)",
      seen: "1990-12-22/1992-03-02",
      from: "1977",
      until: "1992-03-02",
      sources: [
        "hankyung-1990-12-24-chief-delegates",
        "donga-2000-03-09-chief-delegates",
        "hankyung-1991-03-11-round2-arrival",
        "hankyung-1991-08-27-round4-departure",
        "seoul-1991-05-21-round3",
        "seoul-1992-01-31-round6",
        "hankyung-1992-04-28-round7-plan",
        "hankookilbo-1992-03-03-vice-minister-dies",
        "hankyung-1992-03-03-chon-in-chol",
      ],
    },
  ],
  note: "He headed the DPRK delegation in rounds 1 to 6 and died on 2 March 1992. Same spelling as the vice chairman of the Red Cross Society who signed in 1971; no page that was read says that they are one person.",
};
