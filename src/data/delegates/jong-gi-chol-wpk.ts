import type { DelegateDraft } from "../drafts.ts";

export const delegate: DelegateDraft = {
  id: "jong-gi-chol-wpk",
  side: "KP",
  names: { ko: "정기철" },
  posts: [
    {
      organization: "wpk",
      title: "Director of the Japan section, Central Committee (일본과장)",
      seen: "1989-01-13",
      sources: ["hankyung-1989-01-14-wpk-visit-plan"],
    },
  ],
};
