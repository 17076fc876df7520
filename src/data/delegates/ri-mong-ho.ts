import type { DelegateDraft } from "../drafts.ts";

export const delegate: DelegateDraft = {
  id: "ri-mong-ho",
  side: "KP",
  names: { ko: "이몽호" },
  posts: [
    {
      organization: "supreme-peoples-assembly",
      title: "Secretary-general",
      seen: "1991-04-28",
      sources: ["hankyung-1991-04-29-spouses-petition"],
    },
  ],
};
