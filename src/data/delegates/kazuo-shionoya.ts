import type { DelegateDraft } from "../drafts.ts";

export const delegate: DelegateDraft = {
  id: "kazuo-shionoya",
  side: "JP",
  names: { en: "Kazuo Shionoya", ko: "시으다니" },
  posts: [
    {
      organization: "ldp",
      title: "Director general of the delegation",
      seen: "1975-07-22/1975-08-11",
      sources: ["wilson-1975-08-11-ldp-visit"],
    },
  ],
};
