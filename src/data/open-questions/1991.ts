import type { OpenQuestionDraft } from "../drafts.ts";

export const openQuestions: readonly OpenQuestionDraft[] = [
  {
    id: "1991-1992-delegation-lists",
    question: "Who sat in the delegations of the eight rounds of 1991 and 1992 besides the heads?",
    state:
      "Heads and two sizes were found (15 DPRK delegates in Tokyo, 22 delegates of both sides in round 7). No summary of rounds 1 to 9 or 11 by the Ministry of Foreign Affairs of Japan came up, though the ministry has pages on rounds 10 and 12.",
    tried: ["queries in Korean, Japanese and English with names, cities and dates"],
    about: [
      { collection: "meetings", id: "1991-01-30-pyongyang-round-1", field: "delegations" },
      { collection: "meetings", id: "1992-05-13-beijing-round-7", field: "delegations" },
      { collection: "meetings", id: "1992-11-05-beijing-round-8", field: "delegations" },
    ],
    asOf: "2026-11-22",
  },
];
