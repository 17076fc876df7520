import type { DelegateDraft } from "../drafts.ts";

export const delegate: DelegateDraft = {
  id: "kim-myong-hun-wpk",
  side: "KP",
  names: { ko: "김명훈" },
  posts: [
    {
      organization: "wpk",
      title: "Central Committee, department for external liaison",
      seen: "1989-01-13",
      sources: ["hankyung-1989-01-14-wpk-visit-plan"],
    },
  ],
};
