import type { DelegateDraft } from "../drafts.ts";

export const delegate: DelegateDraft = {
  id: "leopold-boissier",
  side: "other",
  names: { en: "Léopold Boissier" },
  aliases: ["Leopold Boissier"],
  posts: [
    {
      organization: "icrc",
      title: "President",
      seen: "1956-07-16/1960-10-20",
      sources: [
        "nahf-1956-07-16-boissier-note",
        "nahf-1956-12-12-boissier-letter",
        "nahf-1959-08-07-boissier-letter",
        "nahf-1960-02-09-boissier-letter",
        "nahf-1960-10-21-yomiuri-boissier",
      ],
    },
  ],
};
