import type { DelegateDraft } from "../drafts.ts";

export const delegate: DelegateDraft = {
  id: "okamoto-northeast-asia",
  side: "JP",
  names: { ko: "오카모토" },
  posts: [
    {
      organization: "mofa-japan",
      title: "Deputy director, Northeast Asia Division (과장보좌)",
      seen: "1990-03-28",
      sources: ["joongang-2517462-paris"],
    },
  ],
};
