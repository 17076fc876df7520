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
      sources: ["watabeshinjun-2018-komeito"],
    },
  ],
};
