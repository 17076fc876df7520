import type { OpenQuestionDraft } from "../drafts.ts";

export const openQuestions: readonly OpenQuestionDraft[] = [
  {
    id: "1962-1966-renewals",
    question: "When was the agreement renewed in 1962, 1963, 1964 and 1966?",
    state: "Only the renewals of 1960, 1961 and 1965 were found with their days.",
    tried: ["북송협정 1년 연장 1961-1966", "1962년 7월 재연장", "북송협정 1년 연장 1966년 8월 각의"],
    about: [
      { collection: "events", id: "1961-07-31-extension" },
      { collection: "events", id: "1965-07-31-extension" },
    ],
    asOf: "2026-11-29",
  },
];
