import type { DelegateDraft } from "../drafts.ts";

export const delegate: DelegateDraft = {
  id: "kim-ju-yong",
  side: "KP",
  names: { en: "Kim Ju Yong", ko: "김주영" },
  aliases: ["Kim Joo Yung"],
  posts: [
    {
      organization: "dprk-red-cross",
      title: "Deputy head of its delegation",
      seen: "1959-12-14",
      sources: ["blog-asahi-1959-12-14-evening"],
    },
    {
      organization: "dprk-red-cross",
      title: "Delegate in the Niigata talks (단장, 대표)",
      seen: "1960-10-13/1960-10-20",
      sources: ["nahf-1960-10-13-tokyo-shimbun-takagi", "nahf-1960-10-20-mainichi-43rd-ship"],
    },
    {
      organization: "dprk-red-cross",
      title: "Deputy Chief, International Department",
      seen: "1960-10-20/1960-10-26",
      sources: ["nahf-1960-10-21-mainichi-takagi-kim", "nahf-1960-10-26-yomiuri-english"],
    },
  ],
  note: "He signed the extension of 27 October 1960 alone for the DPRK Red Cross; the pages that give his post are of October 1960.",
};
