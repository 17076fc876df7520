import type { OpenQuestionDraft } from "../drafts.ts";

export const openQuestions: readonly OpenQuestionDraft[] = [
  {
    id: "1996-food-aid",
    question: "What food did Japan give the DPRK in 1996?",
    state:
      "Known are 500,000 tonnes for 1995, 67,000 for 1997 and about 600,000 for 2000. A report of October 1997 speaks of food aid resumed after 15 months, which would mean some in the middle of 1996, and of a fifth time; no amount was found.",
    tried: ["対北朝鮮食糧支援 1996年 1997年 6.7万トン"],
    about: [{ collection: "indicators", id: "aid-food-given" }],
    asOf: "2026-11-22",
    sources: ["japantimes-1997-10-09-medical-aid", "japantimes-2003-01-20-rice-debt"],
  },
];
