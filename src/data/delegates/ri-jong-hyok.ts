import type { DelegateDraft } from "../drafts.ts";

export const delegate: DelegateDraft = {
  id: "ri-jong-hyok",
  side: "KP",
  names: { en: "Ri Jong Hyok", ko: "이종혁" },
  posts: [
    {
      organization: "asia-pacific-peace-committee",
      title: "Vice-chairman (부위원장)",
      seen: "1995-06-23/1995-06-25",
      sources: ["seoul-1995-06-24-rice-talks-begin", "hankyung-1995-06-26-rice-third-day"],
    },
  ],
};
