import type { DelegateDraft } from "../drafts.ts";

export const delegate: DelegateDraft = {
  id: "kyoko-nakayama",
  side: "JP",
  names: { en: "Kyoko Nakayama", ja: "中山恭子" },
  posts: [
    {
      organization: "cabinet-secretariat",
      title: "Special adviser (内閣官房参与)",
      seen: "2002-10-15",
      sources: ["sonohino-2002-10-15-return"],
    },
  ],
};
