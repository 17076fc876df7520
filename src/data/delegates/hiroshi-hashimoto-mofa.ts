import type { DelegateDraft } from "../drafts.ts";

export const delegate: DelegateDraft = {
  id: "hiroshi-hashimoto-mofa",
  side: "JP",
  names: { ko: "하시모토 히로시" },
  posts: [
    {
      organization: "mofa-japan",
      title: "Spokesman",
      seen: "1996-05-07",
      sources: ["seoul-1996-05-08-ri-not-invited"],
    },
  ],
};
