import type { DelegateDraft } from "../drafts.ts";

export const delegate: DelegateDraft = {
  id: "kunihiko-saito",
  side: "JP",
  names: { ko: "사이토 구니히코" },
  posts: [
    {
      organization: "mofa-japan",
      title: "Vice-Minister for Foreign Affairs (외무차관, 외무성 차관, 사무차관)",
      seen: "1994-06-20/1995-05-29",
      sources: [
        "seoul-1994-10-24-saito-talks-near",
        "hankyung-1995-04-04-schedule",
        "seoul-1995-05-30-saito-rice",
        "seoul-1994-06-21-kakizawa",
      ],
    },
  ],
  aliases: ["사이토 쿠니히코"],
};
