import type { DelegateDraft } from "../drafts.ts";

export const delegate: DelegateDraft = {
  id: "isamu-akamatsu",
  side: "JP",
  names: { ja: "赤松勇", ko: "아까마쓰 이사무" },
  posts: [
    {
      organization: "jsp",
      title: "Vice-chairman",
      seen: "1972/1975-10-14",
      sources: [
        "joongang-1419359-fishers-visit-agreed",
        "joongang-1419458-guarantee-asked",
        "asiawatch-kim-il-sung-japan-44-46",
      ],
    },
  ],
};
