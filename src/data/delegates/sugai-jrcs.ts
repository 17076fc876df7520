import type { DelegateDraft } from "../drafts.ts";

export const delegate: DelegateDraft = {
  id: "sugai-jrcs",
  side: "JP",
  names: { ja: "菅井智" },
  posts: [
    {
      organization: "japanese-red-cross",
      title: "Deputy Director, International Department (国際部次長)",
      seen: "2014-03-19/2014-03-20",
      sources: ["sansyoukai-undated-fy2013-red-cross-delegates"],
    },
  ],
  note: "The name was read only in a blog that quotes a ministry document released on request.",
};
