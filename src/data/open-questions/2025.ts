import type { OpenQuestionDraft } from "../drafts.ts";

export const openQuestions: readonly OpenQuestionDraft[] = [
  {
    id: "2025-2026-answer-to-takaichi",
    question: "Did the DPRK answer Prime Minister Takaichi's offers of a leaders' meeting?",
    state:
      "Nothing from Kim Yo Jong or another DPRK official was found up to spring 2026, and no page later than that was found at all.",
    tried: [
      "English, Japanese and Korean queries",
      "Kim Yo Jong Takaichi statement Japan summit Pyongyang response 2026",
      "高市 2026 金与正 談話; 다카이치 김정은 2026년 4월; 朝鮮 日本 高市早苗 2026 回應; 9차 당대회 2026 일본",
      "高市首相 金与正 談話 日朝首脳会談 2026年",
    ],
    about: [
      { collection: "events", id: "2025-11-03-takaichi-summit-conveyed" },
      { collection: "events", id: "2026-02-16-takaichi-willing" },
    ],
    asOf: "2026-11-29",
    sources: ["japantoday-2025-11-05-no-reply"],
  },
];
