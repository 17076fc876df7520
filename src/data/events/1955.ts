import type { EventDraft } from "../drafts.ts";

export const events: readonly EventDraft[] = [
  {
    id: "1955-02-17-beijing-trade-agreement",
    kind: "agreement",
    date: "1955-02-17",
    places: ["beijing"],
    summary:
      "In Beijing a Japanese association for the promotion of international trade and the DPRK signed a trade agreement for 1.2 million US dollars in all. Indirect trade came before it: when part of Japan's trade with mainland China had been restored at the end of 1953, Japanese trading firms began to deal with the DPRK by way of the Chinese port of Dalian and by land through the north-east of China.",
    sides: ["JP", "KP"],
    note: "Only in a Chinese collection of texts without author or date, a weak source",
    sources: ["daowen-undated-japan-dprk-relations"],
  },
  {
    id: "1955-02-nam-il-cooperation",
    kind: "statement",
    date: "1955-02-25",
    summary:
      "Taking up an initiative of Prime Minister Hatoyama, Nam Il of the DPRK issued a statement that called for cooperation with Japan in economy and culture. In January Hatoyama had voiced his intention to improve economic relations with the DPRK, according to a website that retells a book; by the same site the statement asked for normal relations. According to a Chinese text Nam Il wished for normal relations with every country that wanted to be friends, with ties in trade and culture first, and proposed talks between the governments; Japan rejected this, on the ground that it could not recognise two states on the Korean peninsula at once. Choson Sinbo, a paper of Koreans in Japan, quotes the statement as a readiness to discuss in concrete terms with Japan's government how to set up and develop ties of trade and culture and other relations, and calls it the first message from Pyongyang about a policy of good neighbours. An encyclopedia says that economic relations grew step by step from 1955 to 1964, partly because the DPRK was obliging towards Japan so as to keep it from drawing closer to South Korea, and partly because the DPRK tried to make its economy less dependent on the Soviet Union.",
    sides: ["KP"],
    delegates: ["nam-il"],
    note: "Apart from Choson Sinbo, from encyclopedia articles, a website that retells a book and a Chinese text, all of low reliability; only Choson Sinbo and the Chinese text have the day",
    sources: [
      "chosonsinbo-2015-09-04-relations-1",
      "wikipedia-ko-japan-dprk",
      "daowen-undated-japan-dprk-relations",
      "muramoto-2013-shigemura",
      "wikipedia-en-copy-japan-dprk",
    ],
    evidence: { date: ["chosonsinbo-2015-09-04-relations-1", "daowen-undated-japan-dprk-relations"] },
  },
  {
    id: "1955-04-dprk-ready-to-return-japanese",
    kind: "statement",
    date: "1955-04-18",
    summary:
      "The DPRK Red Cross told the Japanese Red Cross that it was working to identify the Japanese left in the country and to send them home.",
    sources: ["jrc-humanitarian-journal-3-2014-p63"],
    variants: [
      {
        field: "date",
        value: "1955-04-10",
        sources: ["nahf-1957-12-03-chronology-1955-57"],
        note: "The DPRK first spoke for their return, through two persons at the Bandung conference, by a South Korean chronology",
      },
    ],
    sides: ["KP"],
  },
  {
    id: "1955-08-26-exit-policy",
    kind: "statement",
    date: "1955-08-26",
    summary:
      "Asked about a Korean who meant to sail from Kobe to Shanghai, or by way of it to the DPRK, a section head of Japan's Foreign Ministry told South Korea's mission that it was settled policy to let Koreans leave for wherever they go, the DPRK included. The mission asked the ministry to stop him, and asked again the next day.",
    sides: ["JP", "other"],
    organizations: ["mofa-japan"],
    note: "From a South Korean chronology",
    sources: ["nahf-1959-chronology-of-departures"],
  },
  {
    id: "1955-09-chongryon-asks-for-help-with-return",
    kind: "request",
    date: "1955-09",
    summary:
      "At its first official contact with Japan's government and the Japanese Red Cross Society, Chongryon asked for cooperation on the return of Koreans in Japan: of those who had family in the DPRK and of those who were held, unlawfully by its paper's account, at Omura. The people held there were under orders to leave Japan, for breaches of the alien registration order and the like; they were to be deported to South Korea.",
    sides: ["KP"],
    organizations: ["chongryon", "government-japan", "japanese-red-cross"],
    note: "From the paper of Chongryon; the stored page is cut off",
    sources: ["chosonsinbo-2015-08-before-first-ship"],
  },
  {
    id: "1955-10-trial-fishing-off-wonsan",
    kind: "incident",
    date: "1955-10",
    summary:
      "Boats from Hyogo made a trial run to waters off Wonsan in the DPRK. As a considerable catch could be expected, a campaign to fish there was under way, it was said in a plenary sitting of the House of Representatives on 3 April 1956.",
    sides: ["JP"],
    note: "The extract does not name the speaker",
    sources: ["kokalog-search-shiken-shutsuryo"],
  },
  {
    id: "1955-10-16-dprk-omura",
    kind: "statement",
    date: "1955-10-16",
    summary:
      "The DPRK said that it would recognise no measure that came out of talks between Japan and South Korea on an exchange of people held at Busan and Omura, that the Koreans at Omura should be released at once and that, for that purpose, its Red Cross wished to send a delegation to Japan.",
    note: "From a South Korean chronology. On the day before, by its account, a spokesman had said on Radio Pyongyang that the DPRK could never recognise as valid any negotiations of South Korea and Japan on the release of detainees by both. He had asked the Japanese government to receive a representative of its Red Cross, who might be sent to discuss the treatment of Koreans in Japan and their return to the north.",
    sources: ["nahf-1957-12-03-chronology-1955-57"],
    sides: ["KP"],
  },
  {
    id: "1955-11-02-nitcho-kyokai-founded",
    kind: "founding",
    date: "1955-11-02",
    summary:
      "The Japan-Korea Association was founded as a body of Japanese citizens. According to a blog the main subjects of its first national congress in November were cultural exchange, trade with the DPRK, the fishing question, normal relations, and ties with the Koreans in Japan; in February 1956 it held a round table on the promotion of trade and fishing, and in June it set up a committee for both with the Japan-DPRK Trade Association and others. In March 1956 the second congress of its Osaka branch made support for the movement to return part of its course of action, a forum post says from a book.",
    sides: ["JP"],
    organizations: ["nitcho-kyokai"],
    note: "The association itself gives the month; the day is from an encyclopedia, which has a forerunner of June 1951. What follows the founding stands only on a blog and a forum",
    sources: [
      "niccho-kyokai-2012-appeal",
      "wikipedia-ja-nitcho-kyokai",
      "ameblo-epikutetosu-nitcho-kyokai",
      "shitaraba-2004-12-14-nitcho-kyokai",
    ],
    evidence: { date: ["niccho-kyokai-2012-appeal", "wikipedia-ja-nitcho-kyokai"] },
  },
  {
    id: "1955-12-13-shimazu-icrc",
    kind: "request",
    date: "1955-12-13",
    summary:
      "The president of the Japanese Red Cross asked the ICRC to supervise a return of Koreans in Japan to the DPRK.",
    delegates: ["tadatsugu-shimazu"],
    sources: ["exodus-museum-chronology"],
  },
  {
    id: "1955-12-15-mofa-return-plan",
    kind: "decision",
    date: "1955-12-15",
    places: ["japan"],
    summary:
      "The Asia Bureau of Japan's Foreign Ministry drew up a plan for settling the question of how to send to the DPRK those who volunteered to return there.",
    sides: ["JP"],
    organizations: ["mofa-japan"],
    note: "Only the chronology of an online museum has it",
    sources: ["exodus-museum-chronology"],
  },
  {
    id: "1955-12-29-nam-il-mission-offer",
    kind: "statement",
    date: "1955-12-29",
    summary:
      "Nam Il of the DPRK declared himself ready to send a mission to Japan to settle the question of the Koreans there.",
    note: "The chronology calls him premier; a DPRK booklet lists a statement of the foreign minister of that day",
    sources: ["nahf-1957-12-03-chronology-1955-57", "nahf-1959-pyongyang-booklet"],
    evidence: { summary: ["nahf-1957-12-03-chronology-1955-57"] },
    sides: ["KP"],
  },
];
