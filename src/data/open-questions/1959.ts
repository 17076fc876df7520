import type { OpenQuestionDraft } from "../drafts.ts";

export const openQuestions: readonly OpenQuestionDraft[] = [
  {
    id: "1959-1967-first-phase-total",
    question: "Does any source print the number carried in the first phase?",
    state:
      "Subtraction gives 88,611. The Britannica International Encyclopaedia prints the same number, for December 1959 to November 1967; the Heibonsha World Encyclopedia has more than 88,000, and the years on a blog add up to 88,611. No other page that was read prints the exact number.",
    tried: ["88,611人 155次"],
    about: [{ collection: "figures", id: "returnees-in-phase-1967-12-22-derived" }],
    asOf: "2026-11-21",
  },
  {
    id: "1959-1968-icrc-mission",
    question: "How many ICRC delegates served in Japan, and on what day did the mission close?",
    state: "A Diet speech has 1968 as the year; numbers and the day were not found.",
    tried: ["International Review of the Red Cross", "Rapport d'activité 1962 and 1967", "ICRC audiovisual archive"],
    about: [{ collection: "events", id: "1968-icrc-mission-left", field: "date" }],
    asOf: "2026-11-21",
  },
  {
    id: "1959-1984-annual-table",
    question: "How many people were carried in each year of the programme?",
    state:
      "Known: 2,942 in December 1959, 49,036 in 1960, 22,800 to 22,809 in 1961 (the last digit is cut off); for 1961 two Seoul papers have 22,001. Numbers for 1962 to 1967 were found only on a blog; those of the later years were not found. A page on the programme's people, a Korean study of 2012, the record of the Ministry of Health and Welfare and a table of the Japanese Red Cross that a committee of the House of Representatives had before it in September 2015 probably hold them beyond the part that is stored.",
    tried: [
      "Japanese, English and Korean queries with the yearly values one remembers",
      "Encyclopedias, newspapers, Diet record, South Korean diplomatic papers",
      "朝鮮赤十字会 日本赤十字社 年別 帰還者数 1962年 1963年 1964年",
    ],
    about: [
      { collection: "figures", id: "returnees-in-year-1960-nipponica" },
      { collection: "figures", id: "returnees-in-year-1961-nipponica" },
    ],
    asOf: "2026-11-29",
    sources: [
      "kotobank-nipponica-return-agreement",
      "hankookilbo-2011-09-06-mangyongbong",
      "apjjf-2023-06-15-biopolitics",
      "kokalog-search-kikan-gyomu",
    ],
  },
  {
    id: "1959-1984-nationalities",
    question: "How do the 93,340 split into Koreans, Japanese and Chinese?",
    state: "Only the Japanese are counted on the pages that were read, with two official numbers (6,679 and 6,836).",
    tried: [
      "内訳 (breakdown) with the known values",
      "The report of the UN Commission of Inquiry (only its opening could be read)",
    ],
    about: [{ collection: "figures", id: "returnees-total-1984-07-government" }],
    asOf: "2026-11-21",
  },
  {
    id: "1959-geneva-delegations",
    question: "Who sat at the table at Geneva in 1959?",
    state: "Only Inoue of the Japanese Red Cross is known from a Diet record; sizes and the DPRK team were not found.",
    tried: [
      "Korean, Japanese and English queries with likely names",
      "South Korean diplomatic papers on Geneva (first parts only)",
      "제네바 일조 적십자 회담 1959년 4월 대표 명단",
    ],
    about: [{ collection: "meetings", id: "1959-04-13-geneva", field: "delegations" }],
    asOf: "2026-11-29",
    sources: ["kokalog-search-okumura"],
  },
];
