import type { DelegateDraft } from "../drafts.ts";

export const delegate: DelegateDraft = {
  id: "tsuji-jrcs",
  side: "JP",
  names: { ja: "辻佳輝" },
  posts: [
    {
      organization: "japanese-red-cross",
      title: "Subsection chief, International Department (国際部係長)",
      seen: "2014-03-19/2014-03-20",
      sources: ["sansyoukai-undated-fy2013-red-cross-delegates"],
    },
  ],
  note: "The name was read only in a blog that quotes a ministry document released on request.",
};
