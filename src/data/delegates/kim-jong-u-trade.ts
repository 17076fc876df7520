import type { DelegateDraft } from "../drafts.ts";

export const delegate: DelegateDraft = {
  id: "kim-jong-u-trade",
  side: "KP",
  names: { ko: "김정우" },
  posts: [
    {
      organization: "government-dprk",
      title: "Chairman of the committee for the promotion of external economic cooperation (대외경제협력추진위 위원장)",
      seen: "1996-06-20/1996-06-21",
      sources: ["seoul-1996-06-21-section-chief-visit", "hankyung-1996-06-20-section-chief-visit"],
    },
  ],
};
