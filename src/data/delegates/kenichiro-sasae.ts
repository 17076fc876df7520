import type { DelegateDraft } from "../drafts.ts";

export const delegate: DelegateDraft = {
  id: "kenichiro-sasae",
  side: "JP",
  names: { en: "Kenichiro Sasae", ja: "佐々江賢一郎" },
  posts: [
    {
      organization: "mofa-japan",
      title: "Director-General, Asian and Oceanian Affairs Bureau",
      seen: "2005-08-07/2007-07-25",
      until: "2008-01-17",
      sources: [
        "mofa-2007-07-six-party-heads-ja",
        "japantimes-2005-09-15-tokyo-pyongyang-meeting",
        "kyodo-2006-04-09-officials-meet",
        "narkn-2007-07-25-sasae-briefing",
        "joongang-ja-2008-01-18-ministry-posts",
      ],
    },
    {
      organization: "mofa-japan",
      title: "Deputy Minister for Foreign Affairs (外務審議官)",
      seen: "2008-01-17",
      from: "2008-01-17",
      sources: ["joongang-ja-2008-01-18-ministry-posts"],
    },
  ],
};
