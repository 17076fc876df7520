import type { OpenQuestionDraft } from "../drafts.ts";

export const openQuestions: readonly OpenQuestionDraft[] = [
  {
    id: "1956-pyongyang-dprk-side",
    question: "Who spoke for the DPRK Red Cross at Pyongyang in 1956, and what does the communiqué say?",
    state: "Neither the names nor the text were found.",
    tried: [
      "共同コミュニケ 1956",
      "Korean queries with likely names",
      "Diet record of February 1956",
      "1956년 평양회담 공동콤뮤니케 김주영 가사이",
      "1956年2月 平壌 日朝赤十字会談 共同コミュニケ 朝鮮赤十字会 代表",
    ],
    about: [{ collection: "meetings", id: "1956-01-27-pyongyang", field: "delegations" }],
    asOf: "2026-11-29",
  },
  {
    id: "1956-ship",
    question: "On what ship, to what port and on what day did the 36 Japanese come home in 1956?",
    state: "The name Kojima is only in a forum and in copies of Wikipedia; port and day were not found.",
    tried: ["こじま 舞鶴 1956年4月", "Kojima Maizuru", "こじま 舞鶴 1956年4月 36人 引揚"],
    about: [{ collection: "events", id: "1956-04-ship-return-36" }],
    asOf: "2026-11-29",
  },
];
