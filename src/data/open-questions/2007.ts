import type { OpenQuestionDraft } from "../drafts.ts";

export const openQuestions: readonly OpenQuestionDraft[] = [
  {
    id: "2007-contacts-dalian-shenyang",
    question: "When did the contacts of 2007 in Dalian and Shenyang take place, and who met?",
    state:
      "For Shenyang the arrival on 13 October 2007 and the heads are known from the Nikkei in a foreign paper, and a diplomat's word that the talks would last one day; the day of the talks is not said. For Dalian the Japanese ambassador for the normalisation talks told Kyodo on the 26th that he had met his counterpart there, and a Korean page has the 25th and 26th; the month, August, is not given and follows from an item of October 2007. Who else took part is not said. Leaked cables that speak of the contact of October were left out of this record on purpose.",
    tried: ["Japanese, Korean and English queries on Dalian, Shenyang, October 2007"],
    about: [
      { collection: "meetings", id: "2007-dalian", field: "start" },
      { collection: "meetings", id: "2007-10-shenyang", field: "start" },
    ],
    asOf: "2026-11-30",
    sources: [
      "taipeitimes-2007-10-15-shenyang",
      "mbn-undated-dalian-contact",
      "mbn-undated-shenyang-contact",
      "dailynk-2007-08-26-dalian",
    ],
  },
];
