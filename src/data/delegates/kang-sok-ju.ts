import type { DelegateDraft } from "../drafts.ts";

export const delegate: DelegateDraft = {
  id: "kang-sok-ju",
  side: "KP",
  names: { en: "Kang Sok Ju", ja: "姜錫柱", ko: "강석주" },
  sameAs: { wikidata: "Q705608", sources: ["everypolitician-dprk-assembly"] },
  posts: [
    {
      organization: "mofa-dprk",
      title: "First Vice Minister of Foreign Affairs",
      seen: "2001-01-27/2004-05-22",
      sources: [
        "kyodo-2004-02-13-key-aide",
        "chosonsinbo-2004-05-22-summit",
        "donga-jp-2002-09-17-summit",
        "donga-2002-08-26-director-talks",
        "hankookilbo-2002-09-02-singapore",
      ],
    },
    {
      organization: "wpk",
      title: "Secretary (書記)",
      seen: "2014-07/2014-09-01",
      sources: ["chosonsinbo-2014-07-14-inoki-delegation", "japantimes-2014-09-01-inoki"],
    },
  ],
};
