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
  {
    id: "1990-1994-red-cross-channel",
    question: "Did the two Red Cross societies deal with each other from 1990 to 1994?",
    state:
      "Nothing was found on contacts in these years, neither on home visits nor on tracing; the first trace after 1984 is the rice and the gift of 1995.",
    tried: [
      "queries on home visits, rice, tracing and the chronology of the Japanese Red Cross Society",
      "two more queries on 1990 to 1994",
    ],
    asOf: "2026-11-21",
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
    id: "1995-rice-delivery",
    question: "How were the gift rice of June 1995 and the 200,000 tonnes of October 1995 delivered?",
    state:
      "Only the agreement names the Red Cross, as the channel of 150,000 tonnes; no record of shipping, receipt or monitoring was found.",
    tried: ["1995년 10월 20만톤 적십자", "Japan rice aid 1995 Japanese Red Cross history", "1995 コメ支援 日赤"],
    about: [
      { collection: "events", id: "1995-06-30-rice-agreement" },
      { collection: "events", id: "1995-10-second-rice-agreement" },
    ],
    asOf: "2026-11-21",
    sources: ["hankookilbo-1995-07-01-rice-agreement"],
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
    id: "1997-1999-red-cross-sessions",
    question: "Did the liaison council meet again between September 1997 and December 1999?",
    state:
      "One paper calls August 2002 the sixth Red Cross talks, and five sessions since 1997 are known. The members of the second group were settled somehow in January 1998, and the later president of the Japanese Red Cross Society was in the DPRK in 1998; no page tells of a session.",
    tried: [
      "朝・日赤十字連絡協議会 第2回会議 1998",
      "북일 적십자 연락협의회 2차 회의",
      "KCNA second meeting of DPRK-Japan Red Cross Liaison Council",
      "MHLW page of 2003, which breaks off before that point",
    ],
    about: [
      { collection: "meetings", id: "1997-09-06-beijing" },
      { collection: "meetings", id: "2002-08-18-pyongyang", field: "round" },
    ],
    asOf: "2026-11-21",
    sources: ["hankookilbo-2002-08-20-sixth-talks", "jrc-journal-2014-igarashi-p59"],
  },
  {
    id: "1998-konoe-visit",
    question: "When, why and to whom did Tadateru Konoe travel in the DPRK in 1998?",
    state: "Known only from pages of 2016 that call the visit of that year his second.",
    tried: [
      "朝鮮赤十字会 日本赤十字社 近衛副社長 訪朝 1998年",
      "Japanese Red Cross vice president Konoe visits North Korea 1998",
      "KCNA 1998 DPRK Red Cross Japanese Red Cross Konoe",
    ],
    about: [{ collection: "meetings", id: "1998-dprk-konoe-visit" }],
    asOf: "2026-11-21",
    sources: ["jrc-2016-12-27-konoe-dprk", "sankei-2016-12-03-konoe-arrives"],
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
    id: "1999-2002-delegation-sizes",
    question: "How large were the delegations at the Red Cross talks of 1999, 2000 and 2002, and who sat in them?",
    state:
      "Only the session of 1997 has counts for both sides. For August 2002 AP gives the Japanese side (three and two); the joint reports name the heads only.",
    tried: ["대표단 규모 2002년 8월", "joint reports of the talks", "AP report of 18 August 2002"],
    about: [
      { collection: "meetings", id: "1999-12-19-beijing", field: "delegations" },
      { collection: "meetings", id: "2000-03-13-beijing", field: "delegations" },
      { collection: "meetings", id: "2002-04-29-beijing", field: "delegations" },
      { collection: "meetings", id: "2002-08-18-pyongyang", field: "delegations" },
    ],
    asOf: "2026-11-21",
    sources: ["ap-2002-08-18-red-cross"],
  },
  {
    id: "2001-12-dprkrc-statement-text",
    question:
      "What does the announcement of 17 December 2001 say, and who spoke for the DPRK Red Cross in 2001 and 2002?",
    state: "Only second-hand reports of the announcement were found; the spokesmen have no name on any page.",
    tried: [
      "2001年12月17日 全面中止 声明",
      "KCNA spokesman missing persons December 2001",
      "KCNA DPRK Red Cross spokesman March 22 2002",
    ],
    about: [
      { collection: "events", id: "2001-12-17-search-halted" },
      { collection: "events", id: "2002-03-22-search-resumed" },
    ],
    asOf: "2026-11-21",
    sources: ["hankyung-2001-12-18-search-halted"],
  },
  {
    id: "2002-2012-red-cross-tracing",
    question: "Was the Red Cross channel used for tracing between September 2002 and 2012?",
    state:
      "One case was found: the DPRK Red Cross asked in October 2003 about people who had left the DPRK for Japan. No answer to it, and no request of the Japanese side, was found.",
    tried: [
      "북한 적십자사 소재파악 일본적십자사 2003",
      "朝鮮赤十字会 脱北者 所在確認 2003年10月",
      "queries on 2004 to 2011",
    ],
    about: [{ collection: "events", id: "2003-10-20-dprkrc-asks-about-refugees" }],
    asOf: "2026-11-21",
    sources: ["hankyung-2003-10-23-dprkrc-fax"],
  },
  {
    id: "2002-list-of-259-koreans",
    question: "When was the list of 259 missing Koreans handed over?",
    state: "Pages of April 2002 know the number; the texts of March 2000 have only the request.",
    tried: [
      "March 2000 Beijing 259 Koreans",
      "314人 名簿",
      "three more queries on the list and on requests of 1991 and 1992",
    ],
    about: [{ collection: "figures", id: "tracing-kp-requested-2002-04-30-donga" }],
    asOf: "2026-11-21",
    sources: ["donga-2002-04-30-joint-report", "korea-np-2000-03-17-confirmed-points"],
  },
  {
    id: "2002-03-eleventh-abductee-day",
    question: "On which day in spring 2002 did Japan's count of abductees go from ten to eleven?",
    state:
      "Only counts before and after were found: ten in 2000, eleven in eight cases by the end of April 2002. That of ten in seven cases itself grew in steps in the 1990s that were not found either.",
    tried: ["2002年10月8日 10件15人 8件11人", "7件10人 1997年 6件9人"],
    about: [
      { collection: "figures", id: "abductions-recognised-2000-12-05-cabinet" },
      { collection: "figures", id: "abductions-cases-recognised-2000-12-05-cabinet" },
    ],
    asOf: "2026-11-22",
  },
  {
    id: "2002-08-after-the-talks",
    question:
      "Did the survivors of August 2002 meet their families, and were the 43 open cases ever answered through the Red Cross?",
    state: "No page shows a reunion or an answer. The next talks of the societies on record are those of August 2012.",
    tried: ["朝鮮人行方不明者 3人 1人生存", "행방불명자 3명 1명 생존", "queries on September 2002"],
    about: [
      { collection: "meetings", id: "2002-08-18-pyongyang", field: "outcomes" },
      { collection: "figures", id: "tracing-jp-answered-2002-08-19-ifrc" },
      { collection: "figures", id: "tracing-kp-alive-2002-08-19-ifrc" },
    ],
    asOf: "2026-11-21",
    sources: ["ifrc-2002-08-19-progress-in-talks", "japantimes-2012-08-08-remains-meeting"],
  },
  {
    id: "2002-08-joint-report-text",
    question: "What is the full text of the joint report of 19 August 2002?",
    state:
      "The first point and the start of the second are known from DPRK radio, and a summary from KCNA by a Beijing paper; the IFRC page could be read again in its first part only. No full text of the ministry, the societies, KCNA or Choson Sinbo was found.",
    tried: [
      "共同報道文 李虎林 東浦洋",
      "KCNA joint press release August 19 2002",
      "朝鮮新報 2002年8月",
      "赤旗 2002年8月20日",
    ],
    about: [{ collection: "meetings", id: "2002-08-18-pyongyang", field: "outcomes" }],
    asOf: "2026-11-21",
    sources: [
      "hankyung-2002-08-19-joint-report",
      "people-2002-08-20-joint-press-release",
      "ifrc-2002-08-19-progress-in-talks",
    ],
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
    id: "2002-09-17-why-thirteen-recognised",
    question:
      "Why does the Foreign Ministry's page of 2015 count thirteen recognised abductees at the time of the first summit?",
    state:
      "Lists of ten, of eleven from March 2002 on and of fifteen from October 2002 on are found; no page of the time gives one of twelve or thirteen.",
    tried: ["7件10人 8件11人 2002年3月", "10件15人"],
    about: [
      { collection: "figures", id: "abductions-recognised-2002-09-17-foreign-ministry-2015" },
      { collection: "disagreements", id: "2002-09-17-recognised-at-the-first-summit" },
    ],
    asOf: "2026-11-21",
  },
  {
    id: "2002-10-fourth-home-visit",
    question: "How many women were to come on the fourth home visit, and who put it off when?",
    state:
      "The list was handed over on 18 August 2002. No sound page gives its size, the day or the author of the postponement; an anonymous writer on a bulletin board gives 13.",
    tried: [
      "第4回 2002年10月 延期 名簿 人数",
      "4차 고향방문 연기",
      "fourth group October 2002 postponed",
      "three more searches in Japanese, Korean and English",
    ],
    about: [{ collection: "events", id: "2002-10-fourth-visit-postponed" }],
    asOf: "2026-11-21",
    sources: ["mhlw-2003-spouses-home-visit", "donga-2002-08-18-first-day"],
  },
  {
    id: "2004-aid-second-half",
    question: "Was the second half of the aid promised in May 2004 ever given?",
    state:
      "Aid was frozen on 28 December 2004, and in July 2006 the agriculture minister said that there were no plans for food aid. No page says that the other 125,000 tonnes or the last 3 million dollars were given later.",
    tried: ["food aid North Korea remaining 125,000 tons", "aid frozen December 2004"],
    about: [
      { collection: "events", id: "2004-08-05-food-and-medical-aid" },
      { collection: "events", id: "2004-12-28-aid-frozen" },
    ],
    asOf: "2026-11-21",
    sources: ["donga-2004-12-29-aid-frozen", "jpost-2006-07-no-food-aid"],
  },
  {
    id: "2004-working-level-outlines",
    question: "Did the Foreign Ministry publish outlines of the working-level rounds of August and September 2004?",
    state: "Only press and a rescue association's notes were found.",
    tried: ["第1回/第2回日朝実務者協議 with dates and names"],
    about: [
      { collection: "meetings", id: "2004-08-11-beijing" },
      { collection: "meetings", id: "2004-09-25-beijing" },
    ],
    asOf: "2026-11-21",
  },
  {
    id: "2004-11-ministry-account",
    question:
      "What does the ministry's own account of the round of November 2004 say of its length and of the witnesses?",
    state:
      "More than 50 hours and 16 witnesses stand only in a forum's quotation of a ministry page; the ministry page of 2015 was cut off before that part, and the Diet minutes that were found show the hearings of the committee's head only.",
    tried: ["外務省 日朝実務者協議 2004年11月 50時間 16名 証人", "Diet minutes of 17 and 18 November 2004"],
    about: [
      { collection: "meetings", id: "2004-11-09-pyongyang" },
      { collection: "figures", id: "talks-hours-2004-11-09-14-foreign-ministry" },
      { collection: "figures", id: "abductions-witnesses-2004-11-14-foreign-ministry" },
    ],
    asOf: "2026-11-21",
    sources: ["yomitokyo-2018-mofa-text", "kokalog-2004-inquiry-head-hearings"],
  },
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
    asOf: "2026-11-21",
  },
  {
    id: "2006-11-seventeenth-abductee-day",
    question: "On which day did Japan recognise the 17th abductee?",
    state: "Between 11 November 2006, when it was in preparation, and 14 December, when the official number was 17.",
    tried: ["政府 拉致被害者 17人目 認定", "17th abductee recognised November 2006"],
    about: [{ collection: "events", id: "2006-11-seventeenth-abductee", field: "date" }],
    asOf: "2026-11-21",
    sources: ["kbs-2006-11-11-17th-abductee", "voa-2006-12-14-conference"],
  },
  {
    id: "2007-contacts-dalian-shenyang",
    question: "When did the contacts of 2007 in Dalian and Shenyang take place, and who met?",
    state:
      "Two undated Korean television pages, with no Japanese confirmation for Shenyang. A published Japanese source for the contact of October 2007 is wanted; leaked cables that speak of it were left out of this record on purpose.",
    tried: ["Japanese, Korean and English queries on Dalian, Shenyang, October 2007"],
    about: [
      { collection: "meetings", id: "2007-dalian", field: "start" },
      { collection: "meetings", id: "2007-10-shenyang", field: "start" },
    ],
    asOf: "2026-11-21",
    sources: ["mbn-undated-dalian-contact", "mbn-undated-shenyang-contact"],
  },
  {
    id: "2008-2011-contacts",
    question: "Were there contacts between September 2008 and July 2011?",
    state:
      "No meeting of the governments was found. The former minister said in 2013 that his talks with the DPRK's ambassador began in September 2010.",
    tried: ["queries on the Hatoyama and Kan governments and on secret contacts"],
    about: [
      { collection: "meetings", id: "2008-08-11-shenyang" },
      { collection: "meetings", id: "2011-07-21-changchun" },
    ],
    asOf: "2026-11-21",
    sources: ["kyodo-2013-06-06-four-talks"],
  },
  {
    id: "2008-07-singapore-foreign-ministers",
    question: "Did the two foreign ministers talk in Singapore in July 2008?",
    state:
      "Both took part in the informal meeting of the six ministers on 23 July; before it the press spoke only of a possible short talk.",
    tried: ["Komura Pak Ui Chun Singapore July 2008"],
    about: [{ collection: "events", id: "2008-07-23-six-ministers-singapore" }],
    asOf: "2026-11-21",
    sources: ["itartass-2008-07-20-singapore", "yonhap-2008-07-24-six-ministers"],
  },
  {
    id: "2010-2012-four-meetings",
    question: "When and where were the four meetings of the former minister with the DPRK's ambassador?",
    state:
      "The ambassador counted four by April 2012, the former minister four in China and Singapore since September 2010; only July 2011 and January 2012 are described.",
    tried: ["Nakai Song Il Ho four talks China Singapore"],
    about: [
      { collection: "figures", id: "talks-informal-meetings-2012-04-song" },
      { collection: "figures", id: "talks-informal-meetings-2013-06-06-nakai" },
      { collection: "meetings", id: "2011-07-21-changchun" },
      { collection: "meetings", id: "2012-01-09-china" },
    ],
    asOf: "2026-11-21",
    sources: ["voa-korean-2012-04-remains-offer", "kyodo-2013-06-06-four-talks"],
  },
  {
    id: "2011-11-contact-on-remains",
    question: "Who met whom, and where, when Japan raised the remains in November 2011?",
    state:
      "Kyodo tells of a secret contact by sources; a repost that dates the last government talks before March 2014 to November 2011 may mean it.",
    tried: ["2011年11月 日本政府関係者 北朝鮮 極秘接触 遺骨"],
    about: [{ collection: "meetings", id: "2011-11-contact-on-remains" }],
    asOf: "2026-11-21",
    sources: ["swissinfo-2012-remains-raised", "newspim-2012-04-20-remains-offer"],
  },
  {
    id: "2012-2013-grave-visit-participants",
    question:
      "How many people went on the grave visits of November 2012, September 2013 (the sixth) and October 2013 (the eighth), and where?",
    state:
      "The association's list gives dates only. A Kyodo item confirms the end of November 2012 for the third. A regional paper's video tells of a man who prayed at Hungdok in Hamhung on a 26th during a stay from a 24th to a 29th, which fits the eighth visit but shows neither month nor year.",
    tried: [
      "第3回, 第6回, 第8回 墓参訪朝報告",
      "2012年11月 遺族; 2013年10月23日",
      "six searches in five languages",
      "北遺族連絡会 第8回 墓参訪朝報告 2013年10月",
    ],
    about: [
      { collection: "events", id: "2012-11-26-grave-visit-third" },
      { collection: "events", id: "2013-09-18-grave-visit-sixth" },
      { collection: "events", id: "2013-10-23-grave-visit-eighth" },
    ],
    asOf: "2026-11-21",
    sources: ["kitaizoku-activities", "minaminippon-video-hamhung-visit"],
  },
  {
    id: "2012-2025-gaps-in-police-list",
    question: "What did the police list hold in 2017, between January 2021 and August 2022, and after October 2024?",
    state:
      "A number for 2017 was not found (885 in October 2016, 883 in January 2018); of 874 and 873 on the way from 875 to 872 only 873 is attested, by a blog; the last number with a date is 871 at the end of October 2024, and police pages of December 2025 that were read show none.",
    tried: [
      "拉致の可能性を排除できない 2017年 国内で発見 884人 883人 882人",
      "北朝鮮 拉致 可能性 男性 国内で発見 873人 874人",
      "three Japanese and two English queries on people found in Japan",
    ],
    about: [
      { collection: "figures", id: "abductions-suspected-police-2024-10-31-aichi-police" },
      { collection: "figures", id: "abductions-suspected-police-2021-11-blog" },
    ],
    asOf: "2026-11-22",
    sources: ["keishicho-2025-12-05-cases"],
  },
  {
    id: "2012-remains-at-building-sites",
    question: "How many remains of Japanese were found at building sites in Pyongyang in 2011 and 2012?",
    state:
      "Several pages say many; none gives a count, in two rounds of searches, and Song Il Ho said in April 2012 that he did not know the number.",
    tried: ["平壌 建設現場 遺骨", "construction Pyongyang remains unearthed", "宋日昊 工事 遺骨"],
    about: [{ collection: "events", id: "2012-04-16-song-il-ho-remains-offer", field: "summary" }],
    asOf: "2026-11-21",
    sources: ["newspim-2012-04-20-remains-offer"],
  },
  {
    id: "2012-07-foreign-ministers-phnom-penh",
    question: "Did the two foreign ministers speak with each other at the ASEAN meetings of July 2012?",
    state:
      "A report of 1 July 2013 calls the words of that day their first contact since the ASEAN foreign ministers' meetings of July 2012. No page on a contact in 2012 was found, and the pages read on those meetings in Phnom Penh do not speak of one.",
    tried: ["玄葉外相 朴宜春外相 プノンペン 2012年7月 ARF 接触", "日朝外相 接触 ASEAN地域フォーラム"],
    about: [
      { collection: "meetings", id: "2012-07-foreign-ministers", field: "status" },
      { collection: "meetings", id: "2013-07-01-bandar-seri-begawan", field: "round" },
    ],
    asOf: "2026-11-22",
    sources: ["asahi-2013-07-01-kishida-pak"],
  },
  {
    id: "2012-08-dprk-spokesman-text",
    question: "What did the DPRK's Foreign Ministry spokesman say on the remains in July and August 2012?",
    state: "A paper and a news item refer to statements; the KCNA originals were not found.",
    tried: ["외무성 대변인 유골 문제 2012년 8월"],
    about: [{ collection: "events", id: "2012-08-dprk-criticism-of-japan" }],
    asOf: "2026-11-21",
    sources: ["unisci-2013-still-at-odds", "thechinatimes-2012-11-09-ulaanbaatar-plan"],
  },
  {
    id: "2012-08-red-cross-other-delegates",
    question: "Who were the two other members on each side at the Red Cross talks of 9 and 10 August 2012?",
    state: "Three a side took part; only the heads are named on any page read.",
    tried: [
      "Japanese, English, Korean and Chinese queries with both heads' names, date and city",
      "five more searches in a second round",
    ],
    about: [{ collection: "meetings", id: "2012-08-09-beijing", field: "delegations" }],
    asOf: "2026-11-21",
    sources: ["jrc-2012-08-07-exchange-planned", "cntv-2012-08-11-red-cross-talks"],
  },
  {
    id: "2012-08-10-dprkrc-numbers",
    question: "Which areas and which number of remains did the DPRK Red Cross pass on in August 2012?",
    state: "Sankei says that they were given by word of mouth; no page read prints them.",
    tried: ["朝鮮赤十字会 遺骨 確認した数 口頭", "북일 적십자회담 매장지", "Red Cross Beijing August 10 2012"],
    about: [{ collection: "meetings", id: "2012-08-09-beijing", field: "outcomes" }],
    asOf: "2026-11-21",
    sources: ["sankei-2012-08-10-red-cross-talks"],
  },
  {
    id: "2012-08-29-japanese-summary",
    question:
      "What did Japan or the DPRK publish on the talks of 29 to 31 August 2012, and where were the first two days held?",
    state:
      "Japan's ministry has a summary for November but none was found for August, nor KCNA's text on August or on the result at Ulaanbaatar; the embassies are attested for the first two days only as a plan.",
    tried: ["課長級予備協議 概要", "KCNA preliminary talks", "asahi special 08001"],
    about: [
      { collection: "meetings", id: "2012-08-29-beijing", field: "venue" },
      { collection: "meetings", id: "2012-08-29-beijing", field: "outcomes" },
    ],
    asOf: "2026-11-21",
  },
  {
    id: "2012-10-ryongsan-party-return",
    question: "When did the Ryongsan party of autumn 2012 come home?",
    state:
      "Departure on 28 September, arrival on the 29th and prayers on 1 October are attested; no page read has the return.",
    tried: ["reports of the departure and of the prayers"],
    about: [{ collection: "events", id: "2012-09-28-grave-visit-ryongsan", field: "date" }],
    asOf: "2026-11-21",
    sources: ["ntv-2012-09-28-ryongsan-group-leaves", "chosonsinbo-2012-10-02-ryongsan-graves"],
  },
  {
    id: "2012-11-ulaanbaatar-delegations",
    question: "Who else was in the delegations at Ulaanbaatar in November 2012?",
    state: "Only the heads are named, with others.",
    tried: ["searches in Japanese, English and Korean"],
    about: [{ collection: "meetings", id: "2012-11-15-ulaanbaatar", field: "delegations" }],
    asOf: "2026-11-21",
    sources: ["mofa-2012-11-16-consultation-summary"],
  },
];
