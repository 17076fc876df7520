import type { DelegateDraft } from "../drafts.ts";

export const delegate: DelegateDraft = {
  id: "kim-yon-gil-institute",
  side: "KP",
  names: { ko: "김연길" },
  posts: [
    {
      organization: "institute-disarmament-peace",
      title: "Adviser; head of a delegation to Japan",
      seen: "1996-06-24",
      sources: ["seoul-1996-06-25-institute-arrives"],
    },
  ],
};
