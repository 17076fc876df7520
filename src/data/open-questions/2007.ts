import type { OpenQuestionDraft } from "../drafts.ts";

export const openQuestions: readonly OpenQuestionDraft[] = [
  {
    id: "2007-contacts-dalian-shenyang",
    question: "When did the contacts of 2007 in Dalian and Shenyang take place, and who met?",
    state:
      "Two undated Korean television pages, with no Japanese confirmation for Shenyang. A published Japanese source for the contact of October 2007 is wanted; leaked cables that speak of it were left out of this record on purpose.",
    tried: ["Japanese, Korean and English queries on Dalian, Shenyang, October 2007"],
    about: [
      { collection: "meetings", id: "2007-dalian", field: "start" },
      { collection: "meetings", id: "2007-10-shenyang", field: "start" },
    ],
    asOf: "2026-11-21",
    sources: ["mbn-undated-dalian-contact", "mbn-undated-shenyang-contact"],
  },
];
