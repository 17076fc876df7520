import type { DelegateDraft } from "../drafts.ts";

export const delegate: DelegateDraft = {
  id: "kim-eung-ki",
  side: "KP",
  names: { en: "Kim Eung Ki" },
  posts: [
    {
      organization: "dprk-red-cross",
      title: "President",
      seen: "1959-10-19/1960-10-26",
      sources: ["nahf-1959-10-20-japan-times-kim-eung-ki", "nahf-1960-10-26-yomiuri-english"],
    },
  ],
  note: "A press report of 30 June 1960, between those of October 1959 and October 1960 that call him president, has Pak Ki Ho as president; both are kept.",
};
