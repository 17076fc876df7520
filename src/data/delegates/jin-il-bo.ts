import type { DelegateDraft } from "../drafts.ts";

export const delegate: DelegateDraft = {
  id: "jin-il-bo",
  side: "KP",
  names: { ja: "陳日宝" },
  aliases: ["チン・イルボ"],
  posts: [
    {
      organization: "peoples-security-dprk",
      title: "Director-general (局長)",
      seen: "2004-11-09/2004-11-15",
      sources: [
        "korea-np-2004-11-16-third-round",
        "asyura-2004-11-16-chosonsinbo",
        "asyura-2004-11-15-third-round-documents",
      ],
    },
    {
      organization: "inquiry-committee-2004",
      title: "Head (責任者)",
      seen: "2004-11-09/2004-11-15",
      sources: [
        "korea-np-2004-11-16-third-round",
        "asyura-2004-11-16-chosonsinbo",
        "asyura-2004-11-15-third-round-documents",
        "asyura-2004-11-15-sankei-third-round",
      ],
    },
  ],
  note: "The Choson Sinbo gives the name in Japanese syllables; the characters were read only on forum copies. No form in Hangul was found.",
};
