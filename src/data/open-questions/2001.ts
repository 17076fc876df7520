import type { OpenQuestionDraft } from "../drafts.ts";

export const openQuestions: readonly OpenQuestionDraft[] = [
  {
    id: "2001-12-dprkrc-statement-text",
    question:
      "What does the announcement of 17 December 2001 say, and who spoke for the DPRK Red Cross in 2001 and 2002?",
    state: "Only second-hand reports of the announcement were found; the spokesmen have no name on any page.",
    tried: [
      "2001年12月17日 全面中止 声明",
      "KCNA spokesman missing persons December 2001",
      "KCNA DPRK Red Cross spokesman March 22 2002",
      "2001년 12월 17일 적십자회 대변인 담화 전문; 2001年12月17日 朝鮮赤十字会 声明 全面中止",
    ],
    about: [
      { collection: "events", id: "2001-12-17-search-halted" },
      { collection: "events", id: "2002-03-22-search-resumed" },
    ],
    asOf: "2026-11-29",
    sources: ["hankyung-2001-12-18-search-halted"],
  },
];
