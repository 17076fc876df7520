import type { DelegateDraft } from "../drafts.ts";

export const delegate: DelegateDraft = {
  id: "ri-jong-hyok",
  side: "KP",
  names: { en: "Ri Jong Hyok", ko: "이종혁", zh: "李種赫" },
  posts: [
    {
      organization: "asia-pacific-peace-committee",
      title: "Vice-chairman (부위원장)",
      seen: "1995-06-22/1996-05-27",
      sources: [
        "seoul-1995-06-24-rice-talks-begin",
        "hankyung-1995-06-26-rice-third-day",
        "hankyung-1995-07-16-kim-yong-sun",
        "seoul-1996-05-22-wpk-27-may",
        "seoul-1996-05-28-wpk-postponed",
        "joongang-3085419-rice-decided",
      ],
    },
    {
      organization: "wpk",
      title: "Deputy director of a department (노동당부부장)",
      seen: "1996-05-27",
      sources: ["seoul-1996-05-28-wpk-postponed"],
    },
  ],
};
