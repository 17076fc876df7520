import type { DelegateDraft } from "../drafts.ts";

export const delegate: DelegateDraft = {
  id: "okada-mhlw",
  side: "JP",
  names: { ja: "岡田裕之" },
  posts: [
    {
      organization: "mhlw-japan",
      title: "Official of the External Affairs Office, Relief Planning Division",
      seen: "2014-03-19/2014-03-20",
      sources: ["sansyoukai-undated-fy2013-red-cross-delegates"],
    },
  ],
  note: "The name was read only in a blog that quotes a ministry document released on request.",
};
