import type { DelegateDraft } from "../drafts.ts";

export const delegate: DelegateDraft = {
  id: "hwang-ho-nam",
  side: "KP",
  names: { en: "Hwang Ho Nam", ko: "황호남" },
  aliases: ["Hwang Ho-nam"],
  posts: [
    {
      organization: "cultural-relations-committee",
      title: "Bureau director (국장)",
      seen: "2012-05-15/2012-05-19",
      sources: ["mbn-2012-06-hwang-ho-nam", "yonhap-2012-08-07-red-cross-plan", "donga-2012-06-06-remains"],
    },
  ],
  note: "Yonhap calls him an official at the DPRK's foreign liaison office.",
};
