import type { OpenQuestionDraft } from "../drafts.ts";

export const openQuestions: readonly OpenQuestionDraft[] = [
  {
    id: "burial-places-table",
    question: "How many Japanese are buried at which place in the DPRK?",
    state:
      "A scholar's table (Choson Sinbo, 6 March 2014; Asia-Pacific Journal 12/9/5) lies beyond what could be read; numbers for Hungnam, Wonsan, Chongjin, Ranam and Sinuiju were not found. The Cabinet says that it cannot tell.",
    tried: [
      "chosonsinbo.com/jp/2014/03/0306ib/",
      "Asia-Pacific Journal Japanese remains burial sites table Hungnam Wonsan Chongjin",
    ],
    about: [{ collection: "figures", id: "graves-burial-sites-known-195x-mhw" }],
    asOf: "2026-11-21",
    sources: ["chosonsinbo-2014-03-06-lecture-on-burial-places", "sangiin-2018-answer-47"],
  },
  {
    id: "jrcs-chronology-after-1982",
    question: "What does the chronology of the Japanese Red Cross Society list after 1982?",
    state:
      "The table of Red Cross contacts in The Journal of Humanitarian Studies, volume 3, starts on page 63 and the stored part ends in 1982; page 64, which should go on to 2012, was not found.",
    tried: [
      "人道ジャーナル第3号 64/288 and 62/288",
      "戦後の日朝赤十字間の協力関係 年表",
      "人道ジャーナル第3号 日朝赤十字間の協力関係 年表 64ページ",
    ],
    asOf: "2026-11-29",
    sources: ["jrc-humanitarian-journal-3-2014-p63"],
  },
];
