import type { OpenQuestions } from "../types.ts";

export const openQuestions: OpenQuestions = [
  {
    id: "1945-1948-deaths-and-returns",
    question: "How many Japanese came home from northern Korea, month by month and soldiers included?",
    state:
      "Only a museum panel was found, with 297,194 civilians, and estimates of those who lived there at the end of the war.",
    tried: ["北朝鮮 引揚者数", "正式引揚船 元山 興南", "38th parallel"],
    about: [{ collection: "figures", id: "japanese-repatriated-after-war-museum-panel" }],
    asOf: "2026-11-21",
  },
  {
    id: "1954-first-telegrams",
    question: "When and in what words did the two societies first write to each other in 1954?",
    state: "The telegram of 6 January 1954 rests on a question-and-answer site and a forum; the reply was not found.",
    tried: ["Japanese and English queries on the telegram of January 1954"],
    about: [{ collection: "events", id: "1954-01-06-jrcs-telegram" }],
    asOf: "2026-11-21",
  },
  {
    id: "1956-pyongyang-dprk-side",
    question: "Who spoke for the DPRK Red Cross at Pyongyang in 1956, and what does the communiqué say?",
    state: "Neither the names nor the text were found.",
    tried: ["共同コミュニケ 1956", "Korean queries with likely names", "Diet record of February 1956"],
    about: [{ collection: "meetings", id: "1956-01-27-pyongyang", field: "delegations" }],
    asOf: "2026-11-21",
  },
  {
    id: "1956-ship",
    question: "On what ship, to what port and on what day did the 36 Japanese come home in 1956?",
    state: "The name Kojima is only in a forum and in copies of Wikipedia; port and day were not found.",
    tried: ["こじま 舞鶴 1956年4月", "Kojima Maizuru"],
    about: [{ collection: "events", id: "1956-04-ship-return-36" }],
    asOf: "2026-11-21",
  },
  {
    id: "1959-1967-first-phase-total",
    question: "Does any source print the number carried in the first phase?",
    state:
      "Subtraction gives 88,611; encyclopedias say more than 88,000. No page that was read prints the exact number.",
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
      "Known: 2,942 in December 1959, 49,036 in 1960, 22,800 to 22,809 in 1961 (the last digit is cut off). The other years were not found. A page on the programme's people, a Korean study of 2012, the record of the Ministry of Health and Welfare and a table of the Japanese Red Cross that a committee of the House of Representatives had before it in September 2015 probably hold them beyond the part that is stored.",
    tried: [
      "Japanese, English and Korean queries with the yearly values one remembers",
      "Encyclopedias, newspapers, Diet record, South Korean diplomatic papers",
    ],
    about: [
      { collection: "figures", id: "returnees-in-year-1960-nipponica" },
      { collection: "figures", id: "returnees-in-year-1961-nipponica" },
    ],
    asOf: "2026-11-21",
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
    tried: ["内訳 with remembered values", "The report of the UN Commission of Inquiry (only its opening is stored)"],
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
    ],
    about: [{ collection: "meetings", id: "1959-04-13-geneva", field: "delegations" }],
    asOf: "2026-11-21",
    sources: ["kokalog-search-okumura"],
  },
  {
    id: "1960-answers-to-lists",
    question: "What did the DPRK Red Cross answer to the two lists of Japanese last heard of in the north?",
    state:
      "The lists had 140 and 871 names as of 1 January 1960; no answer was found, and the day of their handing over is not known.",
    tried: ["残留日本人 名簿 第1回 第2回 安否調査"],
    about: [{ collection: "events", id: "1960-lists-of-missing-japanese" }],
    asOf: "2026-11-21",
  },
  {
    id: "1960-niigata-november",
    question: "What came of the talks on carrying more people, agreed on 27 October 1960?",
    state: "They were to open at Niigata in November 1960; no report was found.",
    tried: ["수송증가 11월 니이가다", "Niigata speed-up", "1200명 매주"],
    about: [{ collection: "meetings", id: "1960-11-niigata" }],
    asOf: "2026-11-21",
  },
  {
    id: "1962-1966-renewals",
    question: "When was the agreement renewed in 1962, 1963, 1964 and 1966?",
    state: "Only the renewals of 1960, 1961 and 1965 were found with their days.",
    tried: ["북송협정 1년 연장 1961-1966", "1962년 7월 재연장"],
    about: [
      { collection: "events", id: "1961-07-31-extension" },
      { collection: "events", id: "1965-07-31-extension" },
    ],
    asOf: "2026-11-21",
  },
  {
    id: "1967-1968-dprk-delegates",
    question:
      "Who spoke for the DPRK Red Cross at Moscow in 1967 and at Colombo, and on what days did those talks end?",
    state:
      "The Japanese vice president is the only name; Moscow ended in September 1967 by inference, Colombo in January 1968.",
    tried: ["Newspaper archive queries", "Wilson Center"],
    about: [
      { collection: "meetings", id: "1967-08-moscow", field: "end" },
      { collection: "meetings", id: "1967-11-27-colombo", field: "end" },
    ],
    asOf: "2026-11-21",
  },
  {
    id: "1971-moscow-start-and-texts",
    question:
      "When did the secret Moscow talks of 1970 and 1971 begin, who took part, and what do the papers of 5 February 1971 say?",
    state:
      "Passports were asked for by a day that is probably 8 December 1970, and agreement in principle was reported on 26 January 1971. Neither the delegates before the signing nor the texts were found.",
    tried: ["1970 모스크바 북송", "1971年2月5日 合意書", "World and Japan database"],
    about: [
      { collection: "meetings", id: "1971-01-moscow", field: "start" },
      { collection: "meetings", id: "1971-02-05-moscow", field: "outcomes" },
    ],
    asOf: "2026-11-21",
    sources: ["joongang-1268641-passports", "joongang-1275271-agreement-in-principle"],
  },
  {
    id: "1972-1989-contacts",
    question:
      "What contacts did the two Red Cross societies have from 1972 to 1989 besides the sailings and the requests about wives?",
    state:
      "Found: a telegram about a fisherman (probably 1974), the Shosei-maru in 1975 and the reply of 1982. Whether the Japanese Red Cross acted for the two men of the Fujisan-maru No. 18, held from 1983, is on no page that was read.",
    tried: ["Fujisan-maru No. 18 and the Red Cross", "Red Cross contacts 1972 to 1996"],
    about: [
      { collection: "events", id: "1974-dprkrc-asks-for-fishermen" },
      { collection: "events", id: "1975-09-02-shosei-maru" },
    ],
    asOf: "2026-11-21",
  },
  {
    id: "1984-last-sailing-number",
    question: "How many people sailed on the 187th and last voyage?",
    state: "The difference of two Diet questions leaves 30; no page that was read prints it.",
    tried: ["1984년 7월 마지막 북송선", "187次"],
    about: [{ collection: "figures", id: "returnees-on-voyage-1984-07-25-derived" }],
    asOf: "2026-11-21",
  },
];
