import type { OpenQuestionDraft } from "../drafts.ts";

export const openQuestions: readonly OpenQuestionDraft[] = [
  {
    id: "2018-06-contact-where",
    question: "Where, and through whom, were officials in contact around the Singapore summit of June 2018?",
    state:
      "The report names neither place nor persons; the exchange of 14 June in Ulaanbaatar may be one of the contacts meant.",
    tried: ["North Korea little new info abductees Tokyo June 2018 contact Kyodo"],
    about: [{ collection: "meetings", id: "2018-06-japan-dprk-around-singapore" }],
    asOf: "2026-11-22",
    sources: ["japantimes-2018-07-22-little-new"],
  },
  {
    id: "2018-cabinet-answer-grave-visits",
    question: "What did the Cabinet answer in 2018 when asked for all grave visits in order of time?",
    state:
      "The question is of 20 March 2018; the reprint that was read breaks off before the answer to item 4, and the official answer page did not come up. The day of the answer is not known either.",
    tried: [
      "答弁書第四七号 内閣参質一九六第四七号",
      "墓地問題 墓参り 訪朝 民間団体 時系列",
      "墓参 遺骨 答弁 2018年3月 内閣参質一九六第四七号",
    ],
    about: [
      { collection: "events", id: "2018-03-20-diet-question-visits" },
      { collection: "figures", id: "remains-unrecovered-2018-cabinet" },
    ],
    asOf: "2026-11-29",
    sources: ["sangiin-2018-03-20-question-47", "sangiin-2018-answer-47"],
  },
  {
    id: "2018-nineteen-seamen-remains",
    question: "What became of the 19 sets of seamen's remains that were left in Japan at the end of 2018?",
    state:
      "Six sets were handed over in 2019; whether they were of these 19 is not said, and nothing was found on the others.",
    tried: ["일본적십자사 북한 어부 시신 유골 송환 조총련 2020 2021 인계"],
    about: [
      { collection: "figures", id: "seamen-remains-pending-2018-12-29-jrcs" },
      { collection: "figures", id: "seamen-remains-returned-2019-jrcs" },
    ],
    asOf: "2026-11-22",
    sources: ["mainichi-2018-12-29-ten-sets-returned", "rfa-ko-2020-01-17-six-remains"],
  },
];
