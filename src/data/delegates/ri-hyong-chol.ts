import type { DelegateDraft } from "../drafts.ts";

export const delegate: DelegateDraft = {
  id: "ri-hyong-chol",
  side: "KP",
  names: { en: "Li Hyong Chol", ko: "이형철" },
  aliases: ["Ri Hyong Chol", "李衡哲"],
  posts: [
    {
      organization: "mofa-dprk",
      title: "Ambassador to the United Nations (유엔대표부대사)",
      seen: "2000-09-05/2000-09-06",
      sources: ["people-2000-09-06-kim-yong-nam-turns-back", "joongang-3966772-mori-ambassador"],
    },
  ],
};
