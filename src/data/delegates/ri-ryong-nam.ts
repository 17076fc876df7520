import type { DelegateDraft } from "../drafts.ts";

export const delegate: DelegateDraft = {
  id: "ri-ryong-nam",
  side: "KP",
  names: { en: "Ri Ryong Nam", ko: "리룡남" },
  posts: [
    {
      organization: "embassy-dprk-china",
      title: "Ambassador",
      seen: "2024-03-29",
      sources: ["news1-2024-03-29-ri-ryong-nam", "segye-2024-03-29-choe"],
    },
  ],
};
