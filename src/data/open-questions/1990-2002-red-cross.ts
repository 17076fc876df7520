import type { OpenQuestions } from "../types.ts";

export const openQuestions: OpenQuestions = [
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
    id: "jrcs-chronology-after-1982",
    question: "What does the chronology of the Japanese Red Cross Society list after 1982?",
    state:
      "The table of Red Cross contacts in The Journal of Humanitarian Studies, volume 3, starts on page 63 and the stored part ends in 1982; page 64, which should go on to 2012, was not found.",
    tried: ["人道ジャーナル第3号 64/288 and 62/288", "戦後の日朝赤十字間の協力関係 年表"],
    asOf: "2026-11-21",
    sources: ["jrc-humanitarian-journal-3-2014-p63"],
  },
];
