import type { DelegateDraft } from "../drafts.ts";

export const delegate: DelegateDraft = {
  id: "kenji-kanasugi",
  side: "JP",
  names: { en: "Kenji Kanasugi", ja: "金杉憲治" },
  posts: [
    {
      organization: "mofa-japan",
      title: "Director-General, Asian and Oceanian Affairs Bureau",
      seen: "2016-06-14/2019-09-03",
      from: "2016-06-14",
      sources: [
        "mofa-2016-06-22-missile-response",
        "donga-ja-2016-06-15-kanasugi",
        "nhk-2016-06-23-kanasugi-choe",
        "sankei-2016-06-23-kanasugi-choe",
        "news24-2019-09-03-kanasugi",
      ],
    },
  ],
  note: "The Cabinet decided on 3 September 2019 to make him Deputy Minister for Foreign Affairs.",
};
