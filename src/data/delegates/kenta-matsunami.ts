import type { DelegateDraft } from "../drafts.ts";

export const delegate: DelegateDraft = {
  id: "kenta-matsunami",
  side: "JP",
  names: { en: "Kenta Matsunami", ja: "松浪健太" },
  posts: [
    {
      organization: "house-of-representatives",
      title: "Member (Nippon Ishin no Kai)",
      seen: "2014-07-10/2014-07-14",
      sources: ["chosonsinbo-2014-07-14-inoki-delegation"],
    },
    {
      organization: "nippon-ishin",
      title: "Lawmaker",
      seen: "2016-09-08/2016-09-10",
      sources: ["kyodo-2016-09-10-inoki-ri", "japantimes-2016-09-08-inoki"],
    },
  ],
};
