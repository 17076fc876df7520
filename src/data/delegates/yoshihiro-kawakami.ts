import type { DelegateDraft } from "../drafts.ts";

export const delegate: DelegateDraft = {
  id: "yoshihiro-kawakami",
  side: "JP",
  names: { en: "Yoshihiro Kawakami", ja: "川上義博", ko: "가와카미 요시히로" },
  posts: [
    {
      organization: "house-of-councillors",
      title: "Member (Democratic Party of Japan)",
      seen: "2008-12/2010-05",
      sources: ["kbs-2011-12-04-may-2010", "dailynk-2008-12-30-embassy-official"],
    },
  ],
  aliases: ["가와가미 요시히로"],
};
