import type { OpenQuestionDraft } from "../drafts.ts";

export const openQuestions: readonly OpenQuestionDraft[] = [
  {
    id: "2008-07-singapore-foreign-ministers",
    question: "What did the two foreign ministers say to each other in Singapore in July 2008?",
    state:
      "After the informal meeting of the six ministers on 23 July the two spoke standing; one sentence of each is known, from the Japanese minister in a copy of a television item. No official page and no DPRK account of it was found.",
    tried: ["Komura Pak Ui Chun Singapore July 2008"],
    about: [{ collection: "events", id: "2008-07-23-six-ministers-singapore" }],
    asOf: "2026-11-29",
    sources: ["p719-2008-07-23-six-ministers", "itartass-2008-07-20-singapore", "yonhap-2008-07-24-six-ministers"],
  },
  {
    id: "2008-2011-contacts",
    question: "Were there contacts between September 2008 and July 2011?",
    state:
      "No meeting of the governments was found. By one report a visit of Prime Minister Hatoyama to the DPRK was sought for December 2009. In May 2010 the DPRK sounded the Hatoyama government out on a committee for a new inquiry, several people of the government and the ruling party said in December 2011. The former minister Nakai said in 2013 that his talks with the DPRK's ambassador began in September 2010. In July 2011 the two sides exchanged words at the ASEAN Regional Forum.",
    tried: ["queries on the Hatoyama and Kan governments and on secret contacts"],
    about: [
      { collection: "meetings", id: "2008-08-11-shenyang" },
      { collection: "meetings", id: "2011-07-21-changchun" },
      { collection: "events", id: "2010-05-dprk-offers-committee" },
      { collection: "meetings", id: "2009-12-dprk-hatoyama-plan" },
    ],
    asOf: "2026-11-29",
    sources: ["kyodo-2013-06-06-four-talks"],
  },
];
