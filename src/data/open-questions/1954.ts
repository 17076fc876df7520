import type { OpenQuestionDraft } from "../drafts.ts";

export const openQuestions: readonly OpenQuestionDraft[] = [
  {
    id: "1954-first-telegrams",
    question: "When and in what words did the two Red Cross societies first write to each other in 1954?",
    state: "The telegram of 6 January 1954 rests on a question-and-answer site and a forum; the reply was not found.",
    tried: [
      "Japanese and English queries on the telegram of January 1954",
      "1954年1月6日 日本赤十字社 朝鮮赤十字会 電報",
    ],
    about: [{ collection: "events", id: "1954-01-06-jrcs-telegram" }],
    asOf: "2026-11-29",
  },
];
