import type { DelegateDraft } from "../drafts.ts";

export const delegate: DelegateDraft = {
  id: "kang-yong-sop",
  side: "KP",
  names: { ko: "강영섭" },
  posts: [
    {
      organization: "supreme-peoples-assembly",
      title: "Deputy",
      seen: "1994-06-08",
      sources: ["seoul-1994-06-08-kang-yong-sop"],
    },
  ],
};
