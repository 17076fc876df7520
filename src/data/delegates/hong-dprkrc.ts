import type { DelegateDraft } from "../drafts.ts";

export const delegate: DelegateDraft = {
  id: "hong-dprkrc",
  side: "KP",
  names: { ja: "ホン・スン・リョン" },
  posts: [
    {
      organization: "dprk-red-cross",
      title: "Officer, international department (国際部役員)",
      seen: "2014-03-19/2014-03-20",
      sources: ["sansyoukai-undated-fy2013-red-cross-delegates"],
    },
  ],
  note: "The name was read only in a blog that quotes a ministry document released on request, in Japanese syllables; no form in Hangul was found.",
};
