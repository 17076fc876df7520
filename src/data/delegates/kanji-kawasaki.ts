import type { DelegateDraft } from "../drafts.ts";

export const delegate: DelegateDraft = {
  id: "kanji-kawasaki",
  side: "JP",
  names: { ja: "川崎寛治" },
  posts: [
    {
      organization: "jsp",
      title: "Director of the international bureau; member of the House of Representatives",
      seen: "1972-01-11",
      sources: ["asiawatch-kim-il-sung-japan-27-28", "asiawatch-kim-il-sung-japan-44-46"],
    },
    {
      organization: "jsp",
      title: "Member of the Central Executive Committee; director of the international bureau",
      seen: "1974-09-12",
      sources: ["roudousyaundou-1974-09-12-statement"],
    },
  ],
};
