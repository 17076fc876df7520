import type { DelegateDraft } from "../drafts.ts";

export const delegate: DelegateDraft = {
  id: "michel-testuz",
  side: "other",
  names: { en: "Michel Testuz" },
  posts: [
    {
      organization: "icrc",
      title: "Representative in Japan",
      seen: "1966-07-28/1966-09-09",
      sources: ["mofa-rok-1655-testuz-1966"],
    },
  ],
};
