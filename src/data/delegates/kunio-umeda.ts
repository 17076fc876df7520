import type { DelegateDraft } from "../drafts.ts";

export const delegate: DelegateDraft = {
  id: "kunio-umeda",
  side: "JP",
  names: { en: "Kunio Umeda", ja: "梅田邦夫", ko: "우메다 구니오" },
  posts: [
    {
      organization: "mofa-japan",
      title: "Deputy Director-General (参事官), Asian and Oceanian Affairs Bureau",
      seen: "2006-02-05/2006-08-03",
      sources: [
        "chinadaily-2006-02-06-abduction-panel",
        "narkn-2006-02-10-umeda-briefing",
        "rfa-ko-2006-02-07-remains-demand",
        "narkn-2006-08-03-liaison-office",
      ],
    },
  ],
};
