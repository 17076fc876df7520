import type { OpenQuestionDraft } from "../drafts.ts";

export const openQuestions: readonly OpenQuestionDraft[] = [
  {
    id: "1993-05-contact",
    question: "Did the two governments meet in May 1993?",
    state:
      "One newspaper of August 1997 counts the stop of the talks from May 1993; no page on such a meeting was found, and the same paper, two days later, has November 1992. A delegation of the Japan Socialist Party was in Pyongyang from 3 April 1993, and in September 1994 papers wrote that the DPRK had answered no attempt at contact since November 1992.",
    tried: ["queries on contacts of 1993", "북일 접촉 1993년 5월 비공식 북경"],
    about: [{ collection: "disagreements", id: "1997-08-talks-stopped-since" }],
    asOf: "2026-11-22",
    sources: ["donga-1997-08-21-preliminary", "hankyung-1993-04-05-jsp-arrives", "hankookilbo-1994-09-03-contacts"],
  },
];
