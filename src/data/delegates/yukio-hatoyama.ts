import type { DelegateDraft } from "../drafts.ts";

export const delegate: DelegateDraft = {
  id: "yukio-hatoyama",
  side: "JP",
  names: { en: "Yukio Hatoyama", ja: "鳩山由紀夫" },
  posts: [
    {
      organization: "sakigake",
      title: "Chief secretary (대표간사)",
      seen: "1995-03-25",
      sources: ["seoul-1995-03-25-watanabe-council"],
    },
    {
      organization: "house-of-representatives",
      title: "Member (New Party Sakigake)",
      seen: "1995-03-30",
      sources: ["worldjpn-1995-03-30-resumption-agreement"],
    },
    { organization: "dpj", title: "Leader", seen: "2000-03-09", sources: ["japantimes-2000-03-10-dpj"] },
    {
      organization: "dpj",
      title: "Leader; about to become prime minister",
      seen: "2009-09-10",
      sources: ["mbn-2009-09-hatoyama-answers"],
    },
    {
      organization: "prime-minister-japan",
      title: "Prime Minister",
      seen: "2009-10-21/2010-06",
      sources: [
        "kyodo-2009-10-23-hatoyama-bangkok-post",
        "voakorea-2010-04-09-sanctions-extended",
        "swissinfo-2011-12-03-committee-2010",
      ],
      until: "2010-06",
    },
  ],
};
