import type { DelegateDraft } from "../drafts.ts";

export const delegate: DelegateDraft = {
  id: "ho-jong-man",
  side: "KP",
  names: { ko: "허종만" },
  posts: [
    {
      organization: "chongryon",
      title: "Vice-chairman",
      seen: "1994-11-29",
      sources: ["seoul-1994-11-30-mission-given-up"],
    },
  ],
};
