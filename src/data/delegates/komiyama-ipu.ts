import type { DelegateDraft } from "../drafts.ts";

export const delegate: DelegateDraft = {
  id: "komiyama-ipu",
  side: "JP",
  names: { ko: "고미야마 주시로" },
  posts: [
    {
      title: "Head of the delegation of Japan's Diet to the conference of the Inter-Parliamentary Union",
      seen: "1991-05-02",
      sources: ["seoul-1991-05-04-komiyama-kim"],
    },
  ],
};
