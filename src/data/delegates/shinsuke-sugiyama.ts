import type { DelegateDraft } from "../drafts.ts";

export const delegate: DelegateDraft = {
  id: "shinsuke-sugiyama",
  side: "JP",
  names: { en: "Shinsuke Sugiyama", ja: "杉山晋輔", ko: "스기야마 신스케" },
  aliases: ["스기야마 신스께"],
  posts: [
    {
      organization: "mofa-japan",
      title: "Director-General, Asian and Oceanian Affairs Bureau",
      seen: "2011~/2012-11-28",
      sources: [
        "mofa-2012-11-16-consultation-summary",
        "kantei-2012-11-09-fujimura",
        "japantimes-2012-11-16-first-day",
        "asahi-2012-11-16-ulaanbaatar-ends",
        "gwbiz-2012-11-17-ulaanbaatar",
        "voakorea-2012-11-song-il-ho-progress",
        "asahi-people-2012-11-27-december-talks",
        "peninsula-2012-11-28-december-talks",
        "japantimes-2012-08-15-talks-set",
        "dailynkjp-2015-second-mr-x",
        "sankei-2011-01-11-maehara-copy",
      ],
      from: "2011-01-11",
    },
  ],
};
