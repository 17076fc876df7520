import type { DelegateDraft } from "../drafts.ts";

export const delegate: DelegateDraft = {
  id: "shin-kanemaru",
  side: "JP",
  names: { en: "Shin Kanemaru", ja: "金丸信", ko: "가네마루 싱" },
  aliases: ["가네마루"],
  posts: [
    {
      organization: "house-of-representatives",
      title: "Member (Liberal Democratic Party); former deputy prime minister",
      seen: "1990-09-24/1990-09-28",
      sources: [
        "latimes-1990-09-26-kim-kanemaru",
        "chongryon-three-party-declaration-ko",
        "hankyung-1990-09-29-three-party",
      ],
    },
  ],
};
