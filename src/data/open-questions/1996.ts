import type { OpenQuestionDraft } from "../drafts.ts";

export const openQuestions: readonly OpenQuestionDraft[] = [
  {
    id: "1996-food-aid",
    question: "What food did Japan give the DPRK in 1996?",
    state:
      "Known are 500,000 tonnes for 1995, 67,000 for 1997 and about 600,000 for 2000. On 11 June 1996 the ruling parties agreed on 6 million US dollars, 5 million of it through the World Food Programme; this fits a report of October 1997 that has food aid resumed after 15 months, for the fifth time. What food the money of 1996 bought was not found.",
    tried: ["対北朝鮮食糧支援 1996年 1997年 6.7万トン"],
    about: [{ collection: "indicators", id: "aid-food-given" }],
    asOf: "2026-11-29",
    sources: [
      "chicagotribune-1996-06-11-six-million",
      "japantimes-1997-10-09-medical-aid",
      "japantimes-2003-01-20-rice-debt",
    ],
  },
];
