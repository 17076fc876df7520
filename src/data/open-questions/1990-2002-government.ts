import type { OpenQuestions } from "../types.ts";

export const openQuestions: OpenQuestions = [
  {
    id: "1991-1992-delegation-lists",
    question: "Who sat in the delegations of the eight rounds of 1991 and 1992 beside the heads?",
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
  {
    id: "1992-results-of-rounds-6-and-7",
    question: "How did the sixth and the seventh round end?",
    state:
      "The dates are official. Of the sixth round the first day and a clause on the end are known, of the seventh the first two days; what the fifth brought is known from one newspaper and an anonymous wiki.",
    tried: [
      "5차 수교회담 11월 20일 폐막",
      "6차 폐막 7차 5월 15일 폐막",
      "Diplomatic Bluebook 1991 1992",
      "外交青書 1991年版",
      "한국일보 1992년 2월 6차 수교회담",
      "UPI archives 1992 normalization talks Beijing",
    ],
    about: [
      { collection: "meetings", id: "1992-01-30-beijing-round-6", field: "outcomes" },
      { collection: "meetings", id: "1992-05-13-beijing-round-7", field: "outcomes" },
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
    id: "1993-05-contact",
    question: "Did the two governments meet in May 1993?",
    state:
      "One newspaper of August 1997 counts the stop of the talks from May 1993; no page on such a meeting was found, and the same paper has November 1992 two days later. A delegation of the Japan Socialist Party was in Pyongyang from 3 April 1993, and in September 1994 papers wrote that the DPRK had met no attempt at contact since November 1992.",
    tried: ["queries on contacts of 1993", "북일 접촉 1993년 5월 비공식 북경"],
    about: [{ collection: "disagreements", id: "1997-08-talks-stopped-since" }],
    asOf: "2026-11-22",
    sources: ["donga-1997-08-21-preliminary", "hankyung-1993-04-05-jsp-arrives", "hankookilbo-1994-09-03-contacts"],
  },
  {
    id: "1995-rice-talks-days",
    question: "Where in Japan, and by whom, were the rice talks of June 1995 held, and when did those of autumn begin?",
    state:
      "The talks of June went on in Japan from the 23rd to the 30th with Ri Jong Hyok, who was to leave before they ended; the pages read do not name the city nor those who signed. The second agreement was signed in Beijing on 3 October after some days of talks, of which no page has the first.",
    tried: ["Japan stuurt opnieuw rijst naar N-Korea", "1995년 10월 20만톤 쌀 회담 북경"],
    about: [
      { collection: "meetings", id: "1995-10-beijing-rice", field: "start" },
      { collection: "meetings", id: "1995-10-beijing-rice", field: "delegations" },
    ],
    asOf: "2026-11-22",
    sources: ["nrc-1995-10-03-rice", "hankookilbo-1995-10-04-rice-signed", "hankyung-1995-06-26-rice-third-day"],
  },
  {
    id: "1995-1999-members-of-party-missions",
    question: "Who went on the party missions of 1995, 1997 and 1999 beside the heads?",
    state:
      "Sizes (11 in 1995, 16 in 1999), the parties of 1999 and the deputy head of 1997 were found; member lists were not.",
    tried: ["무라야마 방북단 16명 노나카", "Murayama mission Nonaka delegation 16 lawmakers"],
    about: [
      { collection: "meetings", id: "1995-03-28-pyongyang-coalition", field: "delegations" },
      { collection: "meetings", id: "1997-11-11-pyongyang-ruling-parties", field: "delegations" },
      { collection: "meetings", id: "1999-12-01-pyongyang-murayama", field: "delegations" },
    ],
    asOf: "2026-11-22",
  },
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
  {
    id: "1998-03-ldp-mission-on-missing",
    question: "What did the mission of March 1998 and the Workers' Party say to each other of the missing persons?",
    state:
      "The reports read are of Choson Sinbo and tell of the meeting with Kim Yong Sun and of the visits to flood areas only.",
    tried: ["1998年3月 中山正暉 自民党訪朝団", "朝鮮新報 1998年3月 自民党代表団 平壌 金容淳"],
    about: [{ collection: "meetings", id: "1998-03-28-pyongyang-ldp", field: "outcomes" }],
    asOf: "2026-11-22",
    sources: ["korea-np-1998-04-03-ldp-mission"],
  },
  {
    id: "2002-08-26-joint-statement-text",
    question: "What is the text of the joint statement of 26 August 2002, and who were the delegates?",
    state: "Only summaries in the press and the heads were found.",
    tried: [
      "日朝外務省局長級協議 2002年8月25日 26日 共同発表文",
      "Tanaka Ma Chol Su August 2002",
      "日朝外務省局長級協議 平壌 共同発表 1カ月をめど 被爆者",
    ],
    about: [{ collection: "meetings", id: "2002-08-25-pyongyang-director-talks", field: "outcomes" }],
    asOf: "2026-11-22",
  },
  {
    id: "1990-1997-latin-spellings",
    question:
      "How do the delegates whose names were seen in Korean or Japanese script only write themselves in Latin letters?",
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
    id: "1990-2003-headlines",
    question: "What are the headlines of the pages whose title is only a description?",
    state:
      "Of many stored pages of the Korean press of the 1990s and of The Japan Times of 1997 to 2003 the text begins after the headline; their titles describe the page or come from the address.",
    about: [{ collection: "sources", id: "hankyung-1991-02-01-round1", field: "title" }],
    asOf: "2026-11-21",
  },
];
