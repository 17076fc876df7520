import type { DelegateDraft } from "../drafts.ts";

export const delegate: DelegateDraft = {
  id: "ri-jong-ok",
  side: "KP",
  names: { ko: "이종옥" },
  posts: [
    {
      organization: "government-dprk",
      title: "Vice President (부주석)",
      seen: "1990-09",
      sources: ["hankookilbo-1990-10-02-takeshita", "hankyung-1990-10-01-takeshita"],
    },
  ],
};
