import type { OpenQuestionDraft } from "../drafts.ts";

export const openQuestions: readonly OpenQuestionDraft[] = [
  {
    id: "1967-1968-dprk-delegates",
    question:
      "Who spoke for the DPRK Red Cross at Moscow in 1967 and at Colombo, and on what days did those talks end?",
    state:
      "The vice president of the Japanese Red Cross is the only delegate named. The talks of Moscow ended in September 1967 by inference, those of Colombo on 24 January 1968.",
    tried: ["Newspaper archive queries", "Wilson Center", "콜롬보 회담 1967년 11월 북괴 적십자 단장"],
    about: [
      { collection: "meetings", id: "1967-08-moscow", field: "end" },
      { collection: "meetings", id: "1967-11-27-colombo", field: "end" },
    ],
    asOf: "2026-11-29",
  },
];
