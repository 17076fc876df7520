import type { DelegateDraft } from "../drafts.ts";

export const delegate: DelegateDraft = {
  id: "katsunari-suzuki",
  side: "JP",
  names: { en: "Katsunari Suzuki", ja: "鈴木勝也", ko: "스즈키 가쓰나리" },
  posts: [
    {
      organization: "government-japan",
      title: "Representative (ambassador) for normalisation talks with the DPRK",
      seen: "2002-10-28/2002-10-30",
      sources: [
        "mofa-2002-round12-en",
        "choson-sinbo-2002-11-01-round12",
        "akahata-2002-10-31-round12",
        "hankyung-2002-10-29-round12-eve",
      ],
    },
    {
      organization: "mofa-japan",
      title: "Ambassador in charge of normalisation talks with the DPRK (日朝国交正常化交渉担当大使)",
      seen: "2002-10-29/2002-10-30",
      sources: ["mofa-2002-10-31-round12-ja"],
    },
  ],
};
