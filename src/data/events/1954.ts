import type { EventDraft } from "../drafts.ts";

export const events: readonly EventDraft[] = [
  {
    id: "1954-dprk-first-approaches",
    kind: "incident",
    date: "1954",
    summary:
      "According to an encyclopedia, two events of 1954 seem to have set off the DPRK's first approaches to the government of Prime Minister Yoshida: the policy of peaceful coexistence of Nehru and Zhou Enlai, and the failure of the Geneva conference on Korea from April to June. The DPRK took up a new strategy, with the support of Koreans in Japan and of the Japanese left, to harass South Korea and to put obstacles in the way of its relations with Japan.",
    sides: ["KP"],
    note: "Only in an older version of an encyclopedia article; it does not say what the approaches were",
    sources: ["wikipedia-en-older-japan-dprk"],
  },
  {
    id: "1954-01-06-jrcs-telegram",
    kind: "request",
    date: "1954-01-06",
    summary:
      "The Japanese Red Cross telegraphed to the DPRK Red Cross the intention of the Japanese government: if the Japanese still in the north were allowed to come home, it wished to use the ships that fetched them to help those Koreans in Japan who wished to go back.",
    note: "Only on a question-and-answer site and in a forum. The forum, after a book of 2003, has the society sound out the other side on the offer of help, and there neither the government nor the condition is spoken of",
    sources: ["sooda-2013-05-remaining-japanese", "shitaraba-2004-10-07-return-10"],
    sides: ["JP"],
  },
  {
    id: "1954-08-nam-il-citizens",
    kind: "statement",
    date: "1954-08",
    summary:
      "Foreign Minister Nam Il declared that Koreans in Japan are citizens of the DPRK and that Japan's laws are to be kept. According to a blog the DPRK then began to consult with Japan about relations of every kind, diplomatic ones among them, and about better treatment of Koreans there, and the joint statement of October 1955 came out of that situation.",
    sides: ["KP"],
    delegates: ["nam-il"],
    note: "What the statement said was read only on a private blog, whose name is not given here; nothing better was found",
    sources: ["yahooblog-1955-joint-statement"],
    variants: [
      {
        field: "date",
        value: "1954-08-30",
        sources: ["nahf-1959-pyongyang-booklet"],
        note: "A booklet of the DPRK on the Koreans in Japan lists a statement of its foreign minister of that day; the stored page has the list of contents only",
      },
    ],
  },
];
