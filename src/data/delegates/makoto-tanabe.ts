import type { DelegateDraft } from "../drafts.ts";

export const delegate: DelegateDraft = {
  id: "makoto-tanabe",
  side: "JP",
  names: { en: "Makoto Tanabe", ja: "田辺誠", ko: "다나베 마꼬도" },
  aliases: ["다나베"],
  posts: [
    {
      organization: "jsp",
      title: "Vice-chairman",
      seen: "1990-09-26/1990-09-28",
      sources: [
        "latimes-1990-09-26-kim-kanemaru",
        "chongryon-three-party-declaration-ja",
        "hankyung-1990-09-29-three-party",
      ],
    },
  ],
  note: "Not to be confused with Shigeo Tanabe of the Japanese Red Cross.",
};
