import type { DelegateDraft } from "../drafts.ts";

export const delegate: DelegateDraft = {
  id: "kim-yon-gil",
  side: "KP",
  names: { ja: "金煉吉", ko: "김연길" },
  posts: [
    {
      organization: "mofa-dprk",
      title: "Researcher, Fourteenth Department (Japan); former deputy director of it",
      seen: "1997-08-21",
      sources: ["donga-1997-08-21-preliminary", "seoul-1997-08-22-preliminary"],
    },
  ],
};
