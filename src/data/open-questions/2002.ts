import type { OpenQuestionDraft } from "../drafts.ts";

export const openQuestions: readonly OpenQuestionDraft[] = [
  {
    id: "2002-03-eleventh-abductee-day",
    question: "On which day in spring 2002 did Japan's count of abductees go from ten to eleven?",
    state:
      "Only counts before and after were found: ten in 2000, eleven on 24 March 2002, the eleventh added that month, and eleven in eight cases by the end of April. The count of ten in seven cases itself grew in the 1990s, in steps that were not found either.",
    tried: ["2002年10月8日 10件15人 8件11人", "7件10人 1997年 6件9人"],
    about: [
      { collection: "figures", id: "abductions-recognised-2000-12-05-cabinet" },
      { collection: "figures", id: "abductions-cases-recognised-2000-12-05-cabinet" },
    ],
    asOf: "2026-11-22",
  },
  {
    id: "2002-08-26-joint-statement-text",
    question: "What is the text of the joint statement of 26 August 2002, and who were the delegates?",
    state: "Only summaries in the press and the heads were found.",
    tried: [
      "日朝外務省局長級協議 2002年8月25日 26日 共同発表文",
      "Tanaka Ma Chol Su August 2002",
      "日朝外務省局長級協議 平壌 共同発表 1カ月をめど 被爆者",
      "日朝外務省局長級協議 2002年8月26日 共同発表 全文",
    ],
    about: [{ collection: "meetings", id: "2002-08-25-pyongyang-director-talks", field: "outcomes" }],
    asOf: "2026-11-29",
  },
  {
    id: "2002-08-after-the-talks",
    question:
      "Did the missing persons reported alive in August 2002 meet their families, and were the 43 open cases ever answered through the Red Cross?",
    state:
      "No page shows a reunion or an answer. The next talks of the two Red Cross societies on record are those of August 2012.",
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
      "朝・日赤十字会談 共同報道文 2002年8月19日 全文",
    ],
    about: [{ collection: "meetings", id: "2002-08-18-pyongyang", field: "outcomes" }],
    asOf: "2026-11-29",
    sources: [
      "hankyung-2002-08-19-joint-report",
      "people-2002-08-20-joint-press-release",
      "ifrc-2002-08-19-progress-in-talks",
    ],
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
];
