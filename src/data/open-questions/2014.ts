import type { OpenQuestionDraft } from "../drafts.ts";

export const openQuestions: readonly OpenQuestionDraft[] = [
  {
    id: "2014-02-coi-text",
    question: "What does the report of the UN Commission of Inquiry (A/HRC/25/CRP.1) say of Japan and its numbers?",
    state:
      "Press accounts and a copy of other pages came up; the paragraphs on Japan, the numbers taken from the Japanese police and the number of people who went in the return programme could not be read.",
    tried: [
      "English queries for the same",
      "UN commission of inquiry North Korea abductions Japanese nationals more than 100",
      "ininet ahrc25crp-1 abductions from Japan; nkreport.jp 国連調査委員会の報告",
    ],
    about: [
      { collection: "events", id: "2014-02-17-un-coi" },
      { collection: "figures", id: "abductions-estimated-2014-02-17-coi-nhk" },
    ],
    asOf: "2026-11-29",
  },
  {
    id: "2014-03-kcna-on-red-cross-talks",
    question: "What did KCNA report on the Red Cross talks of March 2014?",
    state: "A KCNA text is there for August 2012; none was found for 3 March or 19 and 20 March 2014.",
    tried: ["KCNA DPRK-Japan Red Cross talks Shenyang March 2014", "조선중앙통신 2014년 3월 조일적십자회담 심양"],
    about: [
      { collection: "meetings", id: "2014-03-03-shenyang" },
      { collection: "meetings", id: "2014-03-19-shenyang" },
    ],
    asOf: "2026-11-29",
  },
  {
    id: "2014-03-other-delegates",
    question: "Who were the other delegates of March 2014?",
    state:
      "Not found: the DPRK Foreign Ministry's second delegate, the delegate of the land ministry, the expert, and three of the Japanese Foreign Ministry; the disclosed report is largely blacked out. Missing too: Latin spellings of the Japanese Red Cross and Welfare Ministry staff and the Korean spelling of the second DPRK Red Cross delegate.",
    tried: ["five searches for names and for DPRK characters"],
    about: [
      { collection: "meetings", id: "2014-03-03-shenyang", field: "delegations" },
      { collection: "meetings", id: "2014-03-19-shenyang", field: "delegations" },
    ],
    asOf: "2026-11-21",
    sources: ["sansyoukai-undated-fy2013-red-cross-delegates"],
  },
  {
    id: "2014-05-stockholm-hotel",
    question: "In which hotel were the Stockholm talks held?",
    state: "The pages read say only that it was a small hotel, or a hotel in the city.",
    tried: [
      "Swedish, Japanese, Korean, English and German queries",
      "ストックホルム 日朝協議 ホテル 会場 2014年5月26日",
    ],
    about: [{ collection: "meetings", id: "2014-05-26-stockholm", field: "venue" }],
    asOf: "2026-11-29",
  },
  {
    id: "2014-05-stockholm-official-text",
    question: "What is the full official text of the Stockholm agreement?",
    state:
      "The attachment of Japan's Foreign Ministry was not seen. The text was read in press copies, whose list of the DPRK's steps is cut off after the first. The ministry's file of the DPRK's explanation of the committee is cited on a blog as mofaj/files/000044429.pdf.",
    about: [
      { collection: "meetings", id: "2014-05-26-stockholm", field: "outcomes" },
      { collection: "events", id: "2014-05-29-stockholm-agreement-published" },
    ],
    asOf: "2026-11-29",
    sources: ["asiapress-2014-06-stockholm-agreement-text"],
  },
  {
    id: "2014-10-29-hours",
    question: "How long were the talks in Pyongyang on 29 October 2014 by the Foreign Ministry's own page?",
    state:
      "What was seen of the page loses the heading of the second day. The five hours are in a news digest; they fit the minister's ten and a half hours for both days.",
    about: [{ collection: "meetings", id: "2014-10-28-pyongyang", field: "sessions" }],
    asOf: "2026-11-29",
    sources: ["mofa-2014-10-29-sic-consultations", "indonesianews-2014-10-talks-end"],
  },
  {
    id: "2014-government-talks-delegation-lists",
    question: "Who besides the heads sat in the delegations to the government talks of 2014?",
    state: "Only heads were found for Beijing, Stockholm and Shenyang, and eight a side in Stockholm.",
    tried: ["代表団 人数 出席者 in Japanese, Korean and English"],
    about: [
      { collection: "meetings", id: "2014-03-30-beijing", field: "delegations" },
      { collection: "meetings", id: "2014-05-26-stockholm", field: "delegations" },
      { collection: "meetings", id: "2014-07-01-beijing", field: "delegations" },
      { collection: "meetings", id: "2014-09-29-shenyang", field: "delegations" },
    ],
    asOf: "2026-11-21",
  },
  {
    id: "2014-numbers-of-spouses-found",
    question: "How many Japanese spouses did the DPRK's Special Investigation Committee find?",
    state:
      "Kyodo wrote in October 2014 that the committee was counting them; no number was found. Only for the Japanese left behind were numbers given later: nine in April 2017, eight in June.",
    about: [{ collection: "events", id: "2014-10-23-count-of-living-japanese" }],
    asOf: "2026-11-21",
    sources: ["swissinfo-2014-10-kyodo-survivors-being-counted"],
  },
  {
    id: "2014-red-cross-talks-after-march",
    question: "Did the two Red Cross societies hold another round of talks after 20 March 2014?",
    state:
      "Both agreed in March 2014 to meet again at a suitable time. No later round was found; later dealings are about the remains of seamen, by letter and through Chongryon, and about flood relief.",
    tried: [
      "日朝赤十字会談 概要 日本赤十字社",
      "blog posts that quote disclosed ministry papers",
      "Japan North Korea Red Cross second day",
    ],
    about: [{ collection: "meetings", id: "2014-03-19-shenyang", field: "outcomes" }],
    asOf: "2026-11-21",
    sources: ["jrcs-2014-03-20-red-cross-talks-outline"],
  },
  {
    id: "2014-spring-contacts-before-stockholm",
    question: "Which secret contacts prepared the Stockholm agreement?",
    state:
      "Reports, two of them denied by Japan, have Hanoi (25 and 26 January 2014), China (5 and 6 April) and Dalian (12 and 13 April); after the end of March the director of the Northeast Asia Division of Japan's Foreign Ministry met a person thought to belong to the DPRK's state security almost every weekend. The other days and places, and who came for the DPRK, were not found.",
    tried: ["日朝 極秘接触 2014年4月"],
    about: [
      { collection: "meetings", id: "2014-05-26-stockholm" },
      { collection: "meetings", id: "2013-12-secret-contacts" },
      { collection: "meetings", id: "2014-04-12-dalian" },
    ],
    asOf: "2026-11-29",
    sources: [
      "sankeibiz-2014-07-04-secret-talks",
      "nocut-2014-04-dalian",
      "webronza-2018-11-27-secret-talks-stockholm",
      "shueisha-undated-secret-channel",
    ],
  },
];
