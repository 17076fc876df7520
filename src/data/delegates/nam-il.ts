import type { DelegateDraft } from "../drafts.ts";

export const delegate: DelegateDraft = {
  id: "nam-il",
  side: "KP",
  names: { en: "Nam Il", ja: "南日" },
  posts: [
    {
      organization: "mofa-dprk",
      title: "Minister of Foreign Affairs",
      seen: "1955-10-20/1955-10-27",
      sources: ["worldjpn-1955-10-20-joint-statement", "worldjpn-1955-10-29-joint-statement"],
    },
  ],
};
