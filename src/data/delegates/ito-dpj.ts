import type { DelegateDraft } from "../drafts.ts";

export const delegate: DelegateDraft = {
  id: "ito-dpj",
  side: "JP",
  names: { ja: "伊藤英成" },
  posts: [
    {
      organization: "dpj",
      title:
        "Minister for foreign affairs and security in the party's Next Cabinet (NC外交安保担当大臣, 外交安保ネクスト大臣)",
      seen: "1999-12-10/2000-12-12",
      sources: ["dpj-2000-03-09-chongryon", "dpj-2000-12-12-mission-back", "dpj-1999-12-10-mission-report"],
    },
  ],
};
