import type { DelegateDraft } from "../drafts.ts";

export const delegate: DelegateDraft = {
  id: "hyon-song-jin-wpk",
  side: "KP",
  names: { ko: "현성진" },
  posts: [
    {
      organization: "wpk",
      title: "Central Committee, department for external liaison",
      seen: "1989-01-13",
      sources: ["hankyung-1989-01-14-wpk-visit-plan"],
    },
  ],
};
