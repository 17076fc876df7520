import type { DelegateDraft } from "../drafts.ts";

export const delegate: DelegateDraft = {
  id: "yukio-hatoyama",
  side: "JP",
  names: { en: "Yukio Hatoyama", ja: "鳩山由紀夫" },
  posts: [
    {
      organization: "house-of-representatives",
      title: "Member (New Party Sakigake)",
      seen: "1995-03-30",
      sources: ["worldjpn-1995-03-30-resumption-agreement"],
    },
    { organization: "dpj", title: "Leader", seen: "2000-03-09", sources: ["japantimes-2000-03-10-dpj"] },
  ],
};
