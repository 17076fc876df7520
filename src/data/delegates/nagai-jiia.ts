import type { DelegateDraft } from "../drafts.ts";

export const delegate: DelegateDraft = {
  id: "nagai-jiia",
  side: "JP",
  names: { ko: "나가이신야" },
  posts: [
    {
      organization: "jiia",
      title: "Acting director; official of the Foreign Ministry",
      seen: "1996-02-28",
      sources: ["hankyung-1996-02-28-institute-mission"],
    },
  ],
};
