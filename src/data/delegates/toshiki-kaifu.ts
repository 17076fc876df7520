import type { DelegateDraft } from "../drafts.ts";

export const delegate: DelegateDraft = {
  id: "toshiki-kaifu",
  side: "JP",
  names: { en: "Toshiki Kaifu", ja: "海部俊樹", ko: "가이후" },
  posts: [
    {
      organization: "prime-minister-japan",
      title: "Prime Minister (총리)",
      seen: "1990-07-02/1991-07-21",
      sources: [
        "hankyung-1991-07-21-kaifu-new-york",
        "hankyung-1990-07-03-kaifu-message",
        "seoul-1990-09-11-apology-of-prime-minister",
        "seoul-1990-09-20-kaifu-ready",
        "seoul-1990-09-22-kaifu-roh",
        "seoul-1990-09-24-mission-leaves",
      ],
    },
    {
      organization: "ldp",
      title: "President; Prime Minister of Japan",
      seen: "1990-09-26/1991-02-22",
      sources: ["hankookilbo-1991-02-23-kaifu-kim", "chongryon-three-party-declaration-ja"],
    },
  ],
};
