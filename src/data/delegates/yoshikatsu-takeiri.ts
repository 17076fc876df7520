import type { DelegateDraft } from "../drafts.ts";

export const delegate: DelegateDraft = {
  id: "yoshikatsu-takeiri",
  side: "JP",
  names: { ja: "竹入義勝" },
  posts: [
    {
      organization: "komeito",
      title: "Leader of the delegation to the DPRK",
      seen: "1972-05/1972-06",
      sources: ["blog-2018-02-26-komeito"],
    },
  ],
  note: "Only on a blog that quotes the party's newspaper; low reliability.",
};
