import type { DelegateDraft } from "../drafts.ts";

export const delegate: DelegateDraft = {
  id: "kyoko-nakayama",
  side: "JP",
  names: { en: "Kyoko Nakayama", ja: "中山恭子" },
  posts: [
    {
      organization: "cabinet-secretariat",
      title: "Special adviser (内閣官房参与)",
      seen: "2002-10-15/2004-08-13",
      sources: ["sonohino-2002-10-15-return", "narkn-2004-08-13-saiki-briefing"],
    },
    {
      organization: "prime-minister-japan",
      title: "Special adviser to the Prime Minister on the abduction issue",
      seen: "2007-02~",
      sources: ["dailynk-en-2007-02-aso-more-sanctions"],
    },
    {
      organization: "government-japan",
      title: "Minister for the abduction issue (납치문제담당상)",
      seen: "2008-08-18",
      sources: ["dailynk-2008-08-19-minister"],
    },
  ],
};
