import type { OpenQuestionDraft } from "../drafts.ts";

export const openQuestions: readonly OpenQuestionDraft[] = [
  {
    id: "1984-last-sailing-number",
    question: "How many people sailed on the 187th and last voyage?",
    state: "The numbers in two Diet questions differ by 30; no page that was read prints it.",
    tried: ["1984년 7월 마지막 북송선", "187次", "마지막 북송선 187차 1984년 7월 25일 30명"],
    about: [{ collection: "figures", id: "returnees-on-voyage-1984-07-25-derived" }],
    asOf: "2026-11-29",
    sources: ["shugiin-1987-01-05-question-wives-1", "sangiin-1983-04-06-question-wives-12"],
  },
];
