import type { OpenQuestionDraft } from "../drafts.ts";

export const openQuestions: readonly OpenQuestionDraft[] = [
  {
    id: "1990-1994-red-cross-channel",
    question: "Did the two Red Cross societies deal with each other from 1990 to 1994?",
    state:
      "Nothing was found on contacts in these years, neither on home visits nor on tracing; the first trace after 1984 is the rice of 1995 and the gift of the DPRK Red Cross after the earthquake in Japan of that year.",
    tried: [
      "queries on home visits, rice, tracing and the chronology of the Japanese Red Cross Society",
      "two more queries on 1990 to 1994",
    ],
    asOf: "2026-11-21",
  },
  {
    id: "1990-1997-latin-spellings",
    question:
      "How do the delegates whose names were seen only in Korean or Japanese script write their names in Latin letters?",
    state:
      "For most delegates of 1990 to 1997 the pages are in Korean or Japanese; where no Latin form was seen, the Latin form in an id or a text is a transliteration.",
    about: [
      { collection: "delegates", id: "ju-jin-guk", field: "names" },
      { collection: "delegates", id: "kim-yon-gil", field: "names" },
      { collection: "delegates", id: "chon-yong-bok", field: "names" },
      { collection: "delegates", id: "kim-su-hak", field: "names" },
    ],
    asOf: "2026-11-22",
  },
  {
    id: "1990-2000-diet-library-article",
    question:
      "What does the National Diet Library's article on the course of the normalisation talks say of each round?",
    state:
      "The article has chapters on the three preliminary talks and on each round; of the copies found only the list of contents and the opening could be read.",
    tried: [
      "日朝国交正常化交渉の経緯と朝鮮半島をめぐる最近の動向",
      "copies at 123deta.com/document/zlg5lgry- and udonenogure1.blogspot.com (2000/01)",
    ],
    asOf: "2026-11-21",
  },
  {
    id: "1990-2003-headlines",
    question: "What are the headlines of the pages whose title is only a description?",
    state:
      "Of many stored pages of the Korean press of the 1990s and of The Japan Times of 1997 to 2003 the text begins after the headline; their titles describe the page or come from the address.",
    about: [{ collection: "sources", id: "hankyung-1991-02-01-round1", field: "title" }],
    asOf: "2026-11-21",
  },
];
