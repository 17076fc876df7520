import type { DelegateDraft } from "../drafts.ts";

export const delegate: DelegateDraft = {
  id: "kim-yong-sun",
  side: "KP",
  names: { en: "Kim Yong Sun", ja: "金容淳", ko: "김용순", zh: "金容淳" },
  aliases: ["Kim Yong-Sum", "金勇淳"],
  sameAs: { wikidata: "Q851624", sources: ["everypolitician-dprk-assembly"] },
  posts: [
    {
      organization: "wpk",
      title: "Secretary of the Central Committee (for international affairs)",
      seen: "1990-07-21/1999-12-03",
      sources: [
        "worldjpn-1995-03-30-resumption-agreement",
        "kcna-1999-12-02-talks",
        "kcna-1999-12-03-joint-statement",
        "latimes-1990-09-29-compensation",
        "hankyung-1990-09-29-three-party",
        "afp-1996-01-22-more-rice",
        "sonohino-1997-11-11-mission",
        "wikipedia-ja-three-party-declaration",
        "hankookilbo-1990-07-25-kubo-beijing",
        "seoul-1990-07-24-jsp-talks",
      ],
    },
    {
      organization: "supreme-peoples-assembly",
      title: "Deputy",
      seen: "1995-03-30",
      sources: ["worldjpn-1995-03-30-resumption-agreement"],
    },
  ],
  note: "Secretary for international affairs in 1990; later pages say secretary only.",
};
