import type { DelegateDraft } from "../drafts.ts";

export const delegate: DelegateDraft = {
  id: "yoneda-jsp",
  side: "JP",
  names: { ja: "米田東吾" },
  posts: [
    {
      organization: "jsp",
      title: "Secretary-general of the special committee on Korea",
      seen: "1974-09-12",
      sources: ["roudousyaundou-1974-09-12-statement"],
    },
    {
      organization: "house-of-representatives",
      title: "Member (Japan Socialist Party)",
      seen: "1976-06?/1976-07-04",
      sources: ["joongang-1440638-fishers-back"],
    },
  ],
  aliases: ["요네다"],
};
