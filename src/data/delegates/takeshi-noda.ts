import type { DelegateDraft } from "../drafts.ts";

export const delegate: DelegateDraft = {
  id: "takeshi-noda",
  side: "JP",
  names: { ko: "노다 다케시" },
  posts: [
    {
      organization: "house-of-representatives",
      title: "Member (Liberal Democratic Party)",
      seen: "1990-10-09",
      sources: ["hankyung-1990-10-10-noda"],
    },
  ],
};
