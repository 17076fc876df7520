import type { DelegateDraft } from "../drafts.ts";

export const delegate: DelegateDraft = {
  id: "paek-nam-sun",
  side: "KP",
  names: { en: "Paek Nam Sun", ja: "白南淳", ko: "백남순" },
  aliases: ["ペク・ナムスン", "Pak Nam-soon"],
  posts: [
    {
      organization: "mofa-dprk",
      title: "Minister of Foreign Affairs",
      seen: "2000-07-18/2004-07-01",
      sources: [
        "mofa-2000-07-26-kono-paek",
        "worldjpn-2002-07-31-joint-announcement",
        "kcna-2002-07-31-foreign-ministers",
        "mofa-2004-07-01-foreign-ministers",
        "people-2000-07-18-ministers-plan",
        "donga-2002-07-29-brunei",
      ],
    },
  ],
};
