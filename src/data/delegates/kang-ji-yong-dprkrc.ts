import type { DelegateDraft } from "../drafts.ts";

export const delegate: DelegateDraft = {
  id: "kang-ji-yong-dprkrc",
  side: "KP",
  names: { ja: "康智英" },
  aliases: ["カン・ジヨン"],
  posts: [
    {
      organization: "dprk-red-cross",
      title: "Chairman (委員長)",
      seen: "20XX",
      sources: ["pedia-ja-wikipedia-dprkrc"],
    },
  ],
  note: "Only on an undated rewritten copy of an encyclopaedia, which calls him the chairman of its day.",
};
