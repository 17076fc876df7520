import type { DelegateDraft } from "../drafts.ts";

export const delegate: DelegateDraft = {
  id: "chon-in-chol-red-cross",
  side: "KP",
  names: { en: "Chon In Chol", ko: "전인철" },
  posts: [
    {
      organization: "dprk-red-cross",
      title: "Vice Chairman",
      seen: "1971-02-05",
      sources: ["joongang-1276867-moscow-signing"],
    },
  ],
  note: "Same spelling as the vice foreign minister of 1990 to 1992, who has a record of his own. No page that was read says that they are one person, and the career that a Seoul paper printed for the vice minister in 1990 has no Red Cross post.",
};
