import type { DelegateDraft } from "../drafts.ts";

export const delegate: DelegateDraft = {
  id: "kim-yong-guk",
  side: "KP",
  names: { ja: "キム・ヨングク" },
  posts: [
    {
      organization: "institute-disarmament-peace",
      title: "Director",
      seen: "2018-06-14",
      sources: ["ntv-2018-06-14-ulaanbaatar", "yomiuri-2018-06-14-ulaanbaatar"],
    },
  ],
};
