import type { DelegateDraft } from "../drafts.ts";

export const delegate: DelegateDraft = {
  id: "arima-mhlw",
  side: "JP",
  names: { ja: "有馬純典" },
  posts: [
    {
      organization: "mhlw-japan",
      title: "Deputy head, External Affairs Office, Relief Planning Division (室長補佐)",
      seen: "2014-03-19/2014-03-20",
      sources: ["sansyoukai-undated-fy2013-red-cross-delegates"],
    },
  ],
  note: "The name was read only in a blog that quotes a ministry document released on request.",
};
