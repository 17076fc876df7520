import type { OpenQuestionDraft } from "../drafts.ts";

export const openQuestions: readonly OpenQuestionDraft[] = [
  {
    id: "2007-contacts-dalian-shenyang",
    question: "When did the contacts of 2007 in Dalian and Shenyang take place, and who met?",
    state:
      "For Shenyang the arrival on 13 October 2007 and the heads are known from the Nikkei in a foreign paper, and a diplomat's word that the talks would last one day; the day of the talks is not said. For Dalian there is only an undated Korean television page that quotes the Tokyo Shimbun and Kyodo. Leaked cables that speak of the contact of October were left out of this record on purpose.",
    tried: ["Japanese, Korean and English queries on Dalian, Shenyang, October 2007"],
    about: [
      { collection: "meetings", id: "2007-dalian", field: "start" },
      { collection: "meetings", id: "2007-10-shenyang", field: "start" },
    ],
    asOf: "2026-11-29",
    sources: ["taipeitimes-2007-10-15-shenyang", "mbn-undated-dalian-contact", "mbn-undated-shenyang-contact"],
  },
];
