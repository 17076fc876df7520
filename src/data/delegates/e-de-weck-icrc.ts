import type { DelegateDraft } from "../drafts.ts";

export const delegate: DelegateDraft = {
  id: "e-de-weck-icrc",
  side: "other",
  names: { en: "E. De Weck" },
  posts: [
    {
      organization: "icrc",
      title: "Delegate (mission of 1956)",
      seen: "1956-04/1956-05",
      sources: ["nahf-1956-07-16-boissier-note", "exodus-museum-chronology"],
    },
  ],
};
