import type { DelegateDraft } from "../drafts.ts";

export const delegate: DelegateDraft = {
  id: "toya-ldp",
  side: "JP",
  names: { ko: "도우야 요시유키" },
  posts: [
    {
      organization: "house-of-representatives",
      title: "Member",
      seen: "1991-04-28",
      sources: ["hankyung-1991-04-29-spouses-petition"],
    },
  ],
  note: "Another page spells the name 도야.",
};
