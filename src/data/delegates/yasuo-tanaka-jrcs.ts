import type { DelegateDraft } from "../drafts.ts";

export const delegate: DelegateDraft = {
  id: "yasuo-tanaka-jrcs",
  side: "JP",
  names: { en: "Yasuo Tanaka" },
  posts: [
    {
      organization: "japanese-red-cross",
      title: "Spokesman",
      seen: "2002-08-18",
      sources: ["joongangdaily-2002-08-talks-begin", "ap-2002-08-18-red-cross"],
    },
  ],
};
