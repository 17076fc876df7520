import type { DelegateDraft } from "../drafts.ts";

export const delegate: DelegateDraft = {
  id: "ito-dpj",
  side: "JP",
  names: { ja: "伊藤英成" },
  posts: [
    {
      organization: "dpj",
      title: "Foreign and security spokesman (外交安保ネクスト大臣)",
      seen: "2000-03-09/2000-12-12",
      sources: ["dpj-2000-03-09-chongryon", "dpj-2000-12-12-mission-back"],
    },
  ],
};
