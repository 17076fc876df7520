import type { DelegateDraft } from "../drafts.ts";

export const delegate: DelegateDraft = {
  id: "jong-thae-yang",
  side: "KP",
  names: { en: "Jong Thae Yang", ja: "鄭泰洋" },
  aliases: ["Jong Thae-yang", "정태영", "チョン・テヤン"],
  posts: [
    {
      organization: "mofa-dprk",
      title: "Deputy head, US Affairs Department (米州局副局長)",
      seen: "2006-02-05/2006-04-09",
      sources: [
        "xinhua-2006-02-05-bilateral-talks",
        "xinhua-2006-02-08-talks-conclude",
        "kyodo-2006-04-09-officials-meet",
        "rfa-ko-2006-02-07-remains-demand",
        "yomiuri-repost-2006-04-jong-thae-yang",
      ],
    },
  ],
  note: "The only form in Hangul that was found (정태영) has another last syllable than the Latin and Japanese forms.",
};
