import type { DelegateDraft } from "../drafts.ts";

export const delegate: DelegateDraft = {
  id: "w-michel-icrc",
  side: "other",
  names: { en: "W. Michel" },
  posts: [
    {
      organization: "icrc",
      title: "Envoy in Korea and Japan",
      seen: "1956-05",
      sources: ["nahf-1956-07-16-boissier-note"],
    },
  ],
};
