import type { DelegateDraft } from "../drafts.ts";

export const delegate: DelegateDraft = {
  id: "pak-song-chol",
  side: "KP",
  names: { ko: "박성철", ja: "朴成哲" },
  posts: [
    {
      organization: "administration-council",
      title: "Vice premier of the Administration Council",
      seen: "1974-09-12",
      sources: ["roudousyaundou-1974-09-12-statement"],
    },
    {
      organization: "government-dprk",
      title: "Vice President (부주석)",
      seen: "1978-05-12",
      sources: ["joongang-1482333-asukata-pak"],
    },
  ],
};
