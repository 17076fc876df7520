import type { DelegateDraft } from "../drafts.ts";

export const delegate: DelegateDraft = {
  id: "kunihiko-saito",
  side: "JP",
  names: { ko: "사이토 구니히코" },
  posts: [
    {
      organization: "mofa-japan",
      title: "Vice-Minister for Foreign Affairs (사무차관)",
      seen: "1995-05-29",
      sources: ["seoul-1995-05-30-saito-rice"],
    },
  ],
};
