import type { DelegateDraft } from "../drafts.ts";

export const delegate: DelegateDraft = {
  id: "shigeo-tanabe",
  side: "JP",
  names: { en: "Shigeo Tanabe", ja: "田邊繁雄", ko: "다나베" },
  aliases: ["Tanabe", "田辺繁雄"],
  posts: [
    {
      organization: "japanese-red-cross",
      title: "Vice President (副社長)",
      seen: "1967-08-22/1971-02-05",
      sources: [
        "kokalog-1970-04-27-return-talks",
        "kokalog-1969-04-11-law-committee",
        "joongang-1276867-moscow-signing",
        "joongang-1145772-155th-ship",
        "joongang-1131758-moscow-25-august",
      ],
    },
  ],
  note: "The Korean press of 1967 to 1971 prints the family name only; the full name is in the Diet minutes of 1969 and 1970. The Korean page of February 1971 gives his title as 부총재, that of August 1967 as 부사장. The Diet minutes of 4 December 1953 list a 田辺繁雄 as deputy head of the Repatriation Relief Agency; no page that was read says that he is the same person. Not to be confused with Makoto Tanabe of the Japan Socialist Party.",
};
