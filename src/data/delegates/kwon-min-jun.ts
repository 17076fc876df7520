import type { DelegateDraft } from "../drafts.ts";

export const delegate: DelegateDraft = {
  id: "kwon-min-jun",
  side: "KP",
  names: { ko: "권민준" },
  posts: [
    {
      organization: "government-dprk",
      title: "Delegate to the UN Conference on the Law of the Sea",
      seen: "1977-07-05",
      sources: ["joongang-1463570-contact-in-new-york"],
    },
  ],
};
