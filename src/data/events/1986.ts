import type { EventDraft } from "../drafts.ts";

export const events: readonly EventDraft[] = [
  {
    id: "1986-messages-by-moscow",
    kind: "request",
    date: "1986-01~/1986-05~",
    summary:
      "Foreign Minister Abe sent Kim Yong Nam a message by the Soviet foreign minister in January, and had an answer in Moscow in May, the Yomiuri Shimbun reported from a source in Japan's government. Japan hoped for new North-South talks, help with the Seoul Olympics and the entry of both Koreas into the United Nations, and asked for home visits of Japanese wives. The answer kept to the DPRK's positions and was not positive about the home visits.",
    sides: ["JP", "KP", "other"],
    delegates: ["kim-yong-nam"],
    note: "The page prints no year; 1986 is our reading, from neighbouring article numbers",
    sources: ["joongang-2072149-messages-by-moscow"],
  },
  {
    id: "1986-trade-debt-talks-halted",
    kind: "decision",
    date: "1986",
    summary:
      "The DPRK broke off the talks on its debt, diplomatic sources said on a 16th, because Japan had supported the Olympic Games of Seoul and the entry of both Koreas into the United Nations at the summit of Tokyo in May. Delegates of the Japan-DPRK Trade Association and of the creditors had been in Pyongyang in March and April. Payments had stopped in 1983; the DPRK gave a hostile policy of Japan as the reason.",
    sides: ["KP"],
    organizations: ["japan-dprk-trade-association"],
    note: "The page has no month and no year; 1986 is the year of the summit of Tokyo",
    sources: ["joongang-2059793-repayment-talks-halted", "joongang-2021144-bankrupt-notice-expected"],
  },
  {
    id: "1986-10-export-insurance-paid",
    kind: "decision",
    date: "1986-10~",
    summary:
      "Japan's Ministry of International Trade and Industry began to pay 30 firms about 30 billion yen of export insurance for what the DPRK had not paid for ten years and more, which closed the insurance to new exports. In November an officer of a trade body of the DPRK proposed to Japanese businessmen in Pyongyang to pay 50 billion yen in exports of pollack, as NHK heard from a trading company.",
    sides: ["JP", "KP"],
    note: "The page has no date; the year and the month are read from its text and from neighbouring article numbers.",
    sources: ["joongang-2069698-declared-bankrupt", "joongang-2076856-pollack-offer"],
  },
  {
    id: "1986-11-08-nakasone-hu-yaobang",
    kind: "statement",
    date: "1986-11-08",
    places: ["beijing"],
    summary:
      "In Beijing Prime Minister Nakasone told the head of China's Communist Party, Hu Yaobang, that Japan was willing to exchange trade offices with the DPRK once China and South Korea had done so. Hu thought it hard to bring about: China would need the understanding of the DPRK and other socialist countries. Japanese diplomatic papers that were opened in December 2017 show it.",
    sides: ["JP", "other"],
    organizations: ["prime-minister-japan"],
    sources: ["kbs-2017-12-20-nakasone-hu"],
  },
];
