import type { DelegateDraft } from "../drafts.ts";

export const delegate: DelegateDraft = {
  id: "o-ui-rok",
  side: "KP",
  names: { en: "O Ui Rok" },
  posts: [
    {
      organization: "mofa-dprk",
      title: "Director-general",
      seen: "1999-12-21",
      sources: ["deseret-1999-12-21-talks"],
    },
  ],
};
