import type { DelegateDraft } from "../drafts.ts";

export const delegate: DelegateDraft = {
  id: "busaburo-takagi",
  side: "JP",
  names: { en: "Busaburo Takagi", ko: "다까기 다께사부로" },
  aliases: ["Takesaburo Takagi"],
  posts: [
    {
      organization: "japanese-red-cross",
      title: "Chief, Social Affairs Department",
      seen: "1960-10-13/1960-10-26",
      sources: [
        "nahf-1960-10-13-tokyo-shimbun-takagi",
        "nahf-1960-10-21-mainichi-takagi-kim",
        "nahf-1960-10-26-yomiuri-english",
      ],
    },
  ],
  note: "He signed the extension of 27 October 1960 for the Japanese Red Cross; the page gives no post. The given name is Busaburo in the Yomiuri in English and Takesaburo in the Korean rendering of the signed text of 27 October 1960.",
};
