import type { DelegateDraft } from "../drafts.ts";

export const delegate: DelegateDraft = {
  id: "kim-yong-nam",
  side: "KP",
  names: { en: "Kim Yong Nam", ja: "金永南", ko: "김영남" },
  aliases: ["キムヨンナム", "キム・ヨンナム", "金英男", "Kim Yeong-nam"],
  sameAs: { wikidata: "Q110456", sources: ["everypolitician-dprk-assembly"] },
  posts: [
    {
      organization: "wpk",
      title: "Candidate member of the Political Committee; director of the International Department",
      seen: "1974-09-12",
      sources: ["roudousyaundou-1974-09-12-statement"],
    },
    {
      organization: "wpk",
      title: "Director of the International Department (국제부장)",
      seen: "1974-10-08/1976-06?",
      sources: ["joongang-1388187-kim-yong-nam-tokyo", "joongang-1413080-utsunomiya", "joongang-1440638-fishers-back"],
    },
    {
      organization: "wpk",
      title: "Secretary for International Affairs",
      seen: "1975-08-18",
      sources: ["wilson-1975-08-18-ldp-visit-2"],
    },
    {
      organization: "mofa-dprk",
      title: "Minister of Foreign Affairs (외교부장)",
      seen: "1986-01~/1986-05~",
      sources: ["joongang-2072149-messages-by-moscow"],
    },
    {
      organization: "mofa-dprk",
      title: "Vice premier and Minister of Foreign Affairs (부총리 겸 외교부장)",
      seen: "1991-07-21",
      sources: ["hankyung-1991-07-21-kaifu-new-york"],
    },
    {
      organization: "mofa-dprk",
      title: "Minister of Foreign Affairs (외교부장)",
      seen: "1991-09-15/1991-10-07",
      sources: ["seoul-1991-09-16-narita-plan", "hankyung-1991-10-08-premier-narita"],
    },
    {
      organization: "spa-presidium",
      title: "President",
      seen: "1999-12-03/2018-02-10",
      sources: [
        "kcna-1999-12-03-joint-statement",
        "donga-1999-12-03-joint-text",
        "choson-sinbo-1999-12-06-agreement",
        "people-2002-09-17-summit",
        "nikkei-2013-05-16-iijima-kim-yong-nam",
        "japantimes-2018-02-10-abe-kim-yong-nam",
        "mediasapuri-2018-02-09-abe-kim",
      ],
    },
  ],
};
