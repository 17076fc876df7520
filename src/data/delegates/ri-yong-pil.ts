import type { DelegateDraft } from "../drafts.ts";

export const delegate: DelegateDraft = {
  id: "ri-yong-pil",
  side: "KP",
  names: { ja: "リ・ヨンピル" },
  posts: [
    {
      organization: "mofa-dprk",
      title: "Deputy director, Institute for American Studies",
      seen: "2017-06-15",
      sources: ["yomiuri-2017-06-16-takizaki", "mainichi-2017-06-16-takizaki", "jiji-2017-06-16-takizaki"],
    },
  ],
};
