import type { OpenQuestionDraft } from "../drafts.ts";

export const openQuestions: readonly OpenQuestionDraft[] = [
  {
    id: "2006-11-seventeenth-abductee-day",
    question: "On which day did Japan recognise the 17th abductee?",
    state: "Between 11 November 2006, when it was in preparation, and 14 December, when the official number was 17.",
    tried: ["政府 拉致被害者 17人目 認定", "17th abductee recognised November 2006"],
    about: [{ collection: "events", id: "2006-11-seventeenth-abductee", field: "date" }],
    asOf: "2026-11-21",
    sources: ["kbs-2006-11-11-17th-abductee", "voa-2006-12-14-conference"],
  },
];
