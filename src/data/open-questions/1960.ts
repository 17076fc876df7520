import type { OpenQuestionDraft } from "../drafts.ts";

export const openQuestions: readonly OpenQuestionDraft[] = [
  {
    id: "1960-answers-to-lists",
    question: "What did the DPRK Red Cross answer to the two lists of Japanese last heard of in the north?",
    state:
      "The lists had 140 and 871 names as of 1 January 1960; no answer was found, and the day of their handing over is not known.",
    tried: ["残留日本人 名簿 第1回 第2回 安否調査"],
    about: [{ collection: "events", id: "1960-lists-of-missing-japanese" }],
    asOf: "2026-11-21",
  },
  {
    id: "1960-niigata-november",
    question: "What came of the talks on carrying more people, agreed on 27 October 1960?",
    state: "They were to open at Niigata in November 1960; no report was found.",
    tried: [
      "수송증가 11월 니이가다",
      "Niigata speed-up",
      "1200명 매주",
      "니가타 11월 1960 수송 증가 1200명 합의 신문보도 보고",
    ],
    about: [{ collection: "meetings", id: "1960-11-niigata" }],
    asOf: "2026-11-29",
  },
];
