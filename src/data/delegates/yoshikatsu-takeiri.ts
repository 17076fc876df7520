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
      sources: ["blog-2018-02-26-komeito", "akahata-2003-02-18-komeito"],
    },
  ],
  note: "The months are only on a blog that quotes the party's newspaper, low reliability. The paper of a rival party has him as chairman and leader of the delegation of 1972.",
};
