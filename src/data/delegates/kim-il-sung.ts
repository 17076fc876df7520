import type { DelegateDraft } from "../drafts.ts";

export const delegate: DelegateDraft = {
  id: "kim-il-sung",
  side: "KP",
  names: { en: "Kim Il Sung", ja: "金日成", ko: "김일성" },
  posts: [
    {
      organization: "government-dprk",
      title: "Premier",
      seen: "1953-11-09/1972-06-06",
      sources: [
        "worldjpn-1955-10-20-joint-statement",
        "worldjpn-1955-10-29-joint-statement",
        "asahi-1971-09-27-kim-interview",
        "nahf-1959-pyongyang-booklet",
        "hrnk-minobe-1972",
        "akahata-2003-02-18-komeito",
      ],
    },
    {
      organization: "government-dprk",
      title: "President (주석)",
      seen: "1974-09-12/1994-07-07",
      sources: [
        "roudousyaundou-1974-09-12-statement",
        "latimes-1990-09-26-kim-kanemaru",
        "hankyung-1990-09-29-three-party",
        "hankyung-1990-10-04-six-months",
        "seoul-1990-10-05-six-months",
        "sonohino-1990-10-11-crew-return",
        "seoul-1991-05-04-komiyama-kim",
        "hankyung-1991-07-25-kim-hamhung",
        "joongang-2698804-asahi-interview",
        "hankyung-1994-07-07-carter-kim",
        "hankookilbo-1994-07-08-carter-hiroshima",
      ],
    },
    {
      organization: "wpk",
      title: "General secretary of the Central Committee (総秘書)",
      seen: "1974-09-12",
      sources: ["roudousyaundou-1974-09-12-statement"],
    },
  ],
};
