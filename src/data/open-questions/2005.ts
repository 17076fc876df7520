import type { OpenQuestionDraft } from "../drafts.ts";

export const openQuestions: readonly OpenQuestionDraft[] = [
  {
    id: "2005-2008-delegation-sizes",
    question:
      "How large were the delegations of November and December 2005, February 2006, March and September 2007, June and August 2008?",
    state:
      "No page gives them. The Japanese teams of August 2003 (10, for the six-party talks), January, February, May and November 2004 are known, and on the DPRK side those of December 2003 (5) and May 2004 (4).",
    about: [
      { collection: "meetings", id: "2005-11-03-beijing", field: "delegations" },
      { collection: "meetings", id: "2005-12-24-beijing", field: "delegations" },
      { collection: "meetings", id: "2006-02-04-beijing", field: "delegations" },
      { collection: "meetings", id: "2007-03-07-hanoi", field: "delegations" },
      { collection: "meetings", id: "2007-09-05-ulaanbaatar", field: "delegations" },
      { collection: "meetings", id: "2008-06-11-beijing", field: "delegations" },
      { collection: "meetings", id: "2008-08-11-shenyang", field: "delegations" },
    ],
    asOf: "2026-11-21",
  },
  {
    id: "2005-2008-dprk-accounts",
    question: "What did KCNA print of the talks of 2005 to 2008 in Beijing, Hanoi, Ulaanbaatar and Shenyang?",
    state: "Its texts were not found; only quotations in the press, among them of its press release of 13 June 2008.",
    about: [
      { collection: "meetings", id: "2005-11-03-beijing" },
      { collection: "meetings", id: "2007-03-07-hanoi" },
      { collection: "meetings", id: "2007-09-05-ulaanbaatar" },
      { collection: "meetings", id: "2008-08-11-shenyang" },
    ],
    asOf: "2026-11-29",
  },
];
