import type { DelegateDraft } from "../drafts.ts";

export const delegate: DelegateDraft = {
  id: "katsuei-hirasawa",
  side: "JP",
  names: { en: "Katsuei Hirasawa", ja: "平沢勝栄" },
  posts: [
    {
      organization: "house-of-representatives",
      title: "Member (Liberal Democratic Party)",
      seen: "2000-10-04/2004-05-06",
      sources: [
        "asahi-2004-01-10-beijing-contact",
        "fuku41-2004-04-04-asahi-dalian",
        "japantimes-2000-10-05-rice",
        "asahi-2004-05-06-dalian-proposal",
      ],
    },
    {
      organization: "abduction-league",
      title: "Secretary-general",
      seen: "2003-12-20",
      sources: ["asahi-2004-01-10-beijing-contact"],
    },
  ],
};
