import type { DelegateDraft } from "../drafts.ts";

export const delegate: DelegateDraft = {
  id: "kim-jong-gi",
  side: "KP",
  names: { en: "Kim Jong Gi", ko: "김정기" },
  posts: [
    {
      organization: "international-trade-committee-dprk",
      title: "Secretary-general (서기장)",
      seen: "1995-10-03",
      sources: ["hankookilbo-1995-10-04-rice-signed"],
    },
  ],
};
