import type { DelegateDraft } from "../drafts.ts";

export const delegate: DelegateDraft = {
  id: "takako-doi",
  side: "JP",
  names: { en: "Takako Doi", ja: "土井たか子", ko: "도이 다까꼬" },
  posts: [
    {
      organization: "jsp",
      title: "Chair",
      seen: "1987-09-24/1990-10-11",
      sources: [
        "sonohino-1990-10-11-crew-return",
        "chongryon-three-party-declaration-ja",
        "hankyung-1989-01-14-wpk-visit-plan",
        "joongang-2128987-kim-il-sung-doi",
        "chongryon-doi-1987",
      ],
    },
    {
      organization: "house-of-representatives",
      title: "Speaker",
      seen: "1994-06-08",
      sources: ["seoul-1994-06-08-kang-yong-sop"],
    },
  ],
};
