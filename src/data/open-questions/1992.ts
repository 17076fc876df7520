import type { OpenQuestionDraft } from "../drafts.ts";

export const openQuestions: readonly OpenQuestionDraft[] = [
  {
    id: "1992-results-of-rounds-6-and-7",
    question: "How did the sixth and the seventh round end?",
    state:
      "The dates are official. What happened is known for the first day of the sixth round and from the two sides' differing accounts at its end, and for the first two days of the seventh; what the fifth brought is known from one newspaper and an anonymous wiki.",
    tried: [
      "5차 수교회담 11월 20일 폐막",
      "6차 폐막 7차 5월 15일 폐막",
      "Diplomatic Bluebook 1991 1992",
      "外交青書 1991年版",
      "한국일보 1992년 2월 6차 수교회담",
      "UPI archives 1992 normalization talks Beijing",
      "日朝国交正常化交渉 第6回 第7回 1992年 北京 外交青書",
    ],
    about: [
      { collection: "meetings", id: "1992-01-30-beijing-round-6", field: "outcomes" },
      { collection: "meetings", id: "1992-05-13-beijing-round-7", field: "outcomes" },
    ],
    asOf: "2026-11-29",
  },
];
