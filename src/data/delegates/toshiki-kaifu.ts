import type { DelegateDraft } from "../drafts.ts";

export const delegate: DelegateDraft = {
  id: "toshiki-kaifu",
  side: "JP",
  names: { en: "Toshiki Kaifu", ja: "海部俊樹", ko: "가이후" },
  posts: [
    {
      organization: "ldp",
      title: "President; Prime Minister of Japan",
      seen: "1990-09-26/1991-02-22",
      sources: ["seoul-1991-02-24-kaifu", "chongryon-three-party-declaration-ja"],
    },
  ],
};
