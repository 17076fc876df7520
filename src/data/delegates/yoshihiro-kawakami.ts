import type { DelegateDraft } from "../drafts.ts";

export const delegate: DelegateDraft = {
  id: "yoshihiro-kawakami",
  side: "JP",
  names: { en: "Yoshihiro Kawakami", ko: "가와카미 요시히로" },
  posts: [
    {
      organization: "house-of-councillors",
      title: "Member (Democratic Party of Japan)",
      seen: "2010-05",
      sources: ["kbs-2011-12-04-may-2010"],
    },
  ],
};
