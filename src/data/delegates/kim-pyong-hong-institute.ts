import type { DelegateDraft } from "../drafts.ts";

export const delegate: DelegateDraft = {
  id: "kim-pyong-hong-institute",
  side: "KP",
  names: { ko: "김병홍" },
  posts: [
    {
      organization: "institute-disarmament-peace",
      title: "Director; also head of the ministry's international bureau (국제국장)",
      seen: "1996-05-02",
      sources: ["hankookilbo-1996-05-02-tokyo-symposium"],
    },
  ],
};
