import type { OpenQuestionDraft } from "../drafts.ts";

export const openQuestions: readonly OpenQuestionDraft[] = [
  {
    id: "1971-moscow-start-and-texts",
    question:
      "When did the secret Moscow talks of 1970 and 1971 begin, who took part, and what do the papers of 5 February 1971 say?",
    state:
      "Passports were asked for by a day that is probably 8 December 1970, and agreement in principle was reported on 26 January 1971. Neither the delegates before the signing nor the texts were found.",
    tried: [
      "1970 모스크바 북송",
      "1971年2月5日 合意書",
      "World and Japan database",
      "모스크바 일적 회담 1971년 1월 다나베 대표 도착",
    ],
    about: [
      { collection: "meetings", id: "1971-01-moscow", field: "start" },
      { collection: "meetings", id: "1971-02-05-moscow", field: "outcomes" },
    ],
    asOf: "2026-11-29",
    sources: ["joongang-1268641-passports", "joongang-1275271-agreement-in-principle"],
  },
];
