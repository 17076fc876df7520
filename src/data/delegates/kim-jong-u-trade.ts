import type { DelegateDraft } from "../drafts.ts";

export const delegate: DelegateDraft = {
  id: "kim-jong-u-trade",
  side: "KP",
  names: { ko: "김정우" },
  posts: [
    {
      organization: "government-dprk",
      title: "Chairman of the committee for external economic cooperation",
      seen: "1996-06-21",
      sources: ["seoul-1996-06-21-section-chief-visit", "hankyung-1996-06-20-section-chief-visit"],
    },
  ],
};
