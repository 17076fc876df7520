import type { DelegateDraft } from "../drafts.ts";

export const delegate: DelegateDraft = {
  id: "isamu-akamatsu",
  side: "JP",
  names: { ko: "아까마쓰 이사무" },
  posts: [
    {
      organization: "jsp",
      title: "Vice-chairman",
      seen: "1975-10-13/1975-10-14",
      sources: ["joongang-1419359-fishers-visit-agreed", "joongang-1419458-guarantee-asked"],
    },
  ],
};
