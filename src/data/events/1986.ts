import type { EventDraft } from "../drafts.ts";

export const events: readonly EventDraft[] = [
  {
    id: "1986-messages-by-moscow",
    kind: "request",
    date: "1986-01~/1986-05~",
    summary:
      "Foreign Minister Abe gave the Soviet foreign minister, who was visiting Tokyo in January and went on to Pyongyang late in the month, a message for Kim Yong Nam, and had an answer in Moscow in May, the Yomiuri Shimbun reported from a source in Japan's government. Japan hoped for new North-South talks, help with the Seoul Olympics and the entry of both Koreas into the United Nations at the same time, and, by the report, demanded that temporary home visits of Japanese wives come about. The answer kept to the DPRK's positions: South Korea was what stopped the dialogue, the Seoul Olympics were meant to divide Korea, and entry of both would make the division last. It was not positive about the home visits.",
    sides: ["JP", "KP", "other"],
    delegates: ["kim-yong-nam"],
    note: "The page prints no year; 1986 is our reading, from article numbers, which put it at the end of October 1986.",
    sources: ["joongang-2072149-messages-by-moscow"],
  },
  {
    id: "1986-trade-debt-talks-halted",
    kind: "decision",
    date: "1986",
    summary:
      "The DPRK had halted the talks on its debt, diplomatic sources said on 16 July, displeased that Japan had supported the success of the Olympic Games in Seoul and the entry of both Koreas into the United Nations at the summit of Tokyo in May. Repayment of 70 billion yen was to run from 1980 to 1989; the DPRK had stopped it in 1983 and named a hostile policy of Japan as the reason. When Japan was about to pay its firms export insurance, which would have amounted to declaring the DPRK bankrupt, the DPRK had hurried to reopen the talks, and delegates of the Japan-DPRK Trade Association and of the creditors had been in Pyongyang in March and April. In 1985 the creditors' council had applied for the insurance, according to a Tokyo monthly. Lately the DPRK had also stopped planned visits of Japanese businessmen.",
    sides: ["KP"],
    organizations: ["japan-dprk-trade-association"],
    note: 'The first page prints a 16th and "last May" for the summit of Tokyo, that of 1986; July is our reading, from article numbers. The second page is of October 1985 by its number.',
    sources: ["joongang-2059793-repayment-talks-halted", "joongang-2021144-bankrupt-notice-expected"],
  },
  {
    id: "1986-02-21-wives-question",
    kind: "statement",
    date: "1986-02-21",
    places: ["tokyo"],
    summary:
      "A member of the budget committee of the House of Representatives asked the government about home visits of the Japanese wives. He called it a humanitarian question, neglected for 27 years: of the 6,679 Japanese, wives among them, who had gone to the DPRK since December 1959 not one had come home on a visit.",
    sides: ["JP"],
    organizations: ["house-of-representatives"],
    note: "The stored page breaks off before the answer.",
    sources: ["kokalog-1986-02-21-okada-wives"],
  },
  {
    id: "1986-10-export-insurance-paid",
    kind: "decision",
    date: "1986-10",
    summary:
      "Japan's Ministry of International Trade and Industry began to pay 30 firms about 30 billion yen of export insurance for what the DPRK had not paid for ten years and more; new insurance contracts were not possible. The government thought it very hard by now to get the money: the DPRK had paid interest until 1982 and nothing since 1983, and had refused not only talks with the creditors' council but a visit of the council to Pyongyang. The decision had been meant for 1985, but at the end of that year the DPRK had reopened the talks on its debts, about 70 billion yen in all. In November an officer of a trade body of the DPRK proposed to representatives of Japanese trading companies and banks in Pyongyang to pay back debts of 50 billion yen by exports of pollack, NHK reported from a source at a trading company.",
    sides: ["JP", "KP"],
    note: 'The first page prints days alone. The second prints a 30th and puts the payment into "last October" and the proposal into "last November". Its sentence on the proposal is garbled; who proposed to whom is our reading. The year 1986 is our reading, too, from article numbers.',
    sources: ["joongang-2069698-declared-bankrupt", "joongang-2076856-pollack-offer"],
  },
  {
    id: "1986-11-08-nakasone-hu-yaobang",
    kind: "statement",
    date: "1986-11-08",
    places: ["beijing"],
    summary:
      "In Beijing Prime Minister Nakasone told the head of China's Communist Party, Hu Yaobang, that South Korea's leadership had asked him to pass on its wish for diplomatic relations with China or, short of that, for more exchange. South Korea wished to exchange trade offices with China, he said, and Japan was willing to do the same with the DPRK once a framework for trade between China and South Korea had come about. Hu thought it hard to bring about, but would let the DPRK know of it and ask what it thought. South Korea's wish for better relations with China he called good, but he declined: they would have to be acceptable to the DPRK and other socialist countries, too. A top secret telegram of 9 November, among Japanese diplomatic papers that were opened in December 2017, shows it. Kyodo had reported some of it at the time, as a mediation between China and South Korea that had not worked out. By the Asahi Shimbun Nakasone also passed on that South Korea wished for talks of four: South Korea, the DPRK, China and the United States, and said that an office for trade of Japan and the DPRK could turn the DPRK towards Japan rather than the Soviet Union. By the telegram he also asked whether flights between Japan and China could cross both Koreas; Hu answered that the DPRK said that it did not want that.",
    sides: ["JP", "other"],
    organizations: ["prime-minister-japan"],
    sources: [
      "kbs-2017-12-20-nakasone-hu",
      "kbs-2017-12-nakasone-hu-ja",
      "tokyo-np-2017-12-20-nakasone-hu",
      "asahi-2017-12-24-nakasone-hu",
      "wilson-1986-11-09-nakasone-hu",
      "asahi-2017-12-nakasone-hu-article",
    ],
  },
];
