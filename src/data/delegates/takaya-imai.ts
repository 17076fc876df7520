import type { DelegateDraft } from "../drafts.ts";

export const delegate: DelegateDraft = {
  id: "takaya-imai",
  side: "JP",
  names: { ja: "今井尚哉" },
  posts: [
    {
      organization: "prime-minister-japan",
      title: "Secretary to the Prime Minister (首相秘書官)",
      seen: "2015-05-14/2015-05-16",
      sources: ["gendai-2015-08-01-mongolia", "postseven-2015-07-04-mongolia"],
    },
  ],
};
