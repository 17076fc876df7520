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
      title: "Secretary (서기, 비서, 書記)",
      seen: "1990-07-21/1997-11-11",
      sources: [
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
      organization: "wpk-international-department",
      title: "Director (국제부장)",
      seen: "1990-07-24/1991-09-01",
      sources: [
        "hankookilbo-1990-07-25-kubo-beijing",
        "seoul-1990-10-06-wpk-visit-plan",
        "hankyung-1991-09-01-friendship-body-plan",
      ],
    },
    {
      organization: "wpk",
      title: "Secretary for international affairs (국제담당 비서)",
      seen: "1991-07-24/1992-04-16",
      sources: ["hankyung-1991-07-24-kim-diet-league", "joongang-2702198-wives-visit-soon"],
    },
    {
      organization: "asia-pacific-peace-committee",
      title: "Chairman (위원장)",
      seen: "1994-09-02/1999-03~",
      sources: ["hankyung-1994-09-02-inoki", "kbs-13154-nakayama-back"],
    },
    {
      organization: "supreme-peoples-assembly",
      title: "Deputy",
      seen: "1995-03-30",
      sources: ["worldjpn-1995-03-30-resumption-agreement"],
    },
    {
      organization: "wpk",
      title: "Secretary of the Central Committee",
      seen: "1995-03-30/1999-12-03",
      sources: ["worldjpn-1995-03-30-resumption-agreement", "kcna-1999-12-02-talks", "kcna-1999-12-03-joint-statement"],
    },
  ],
};
