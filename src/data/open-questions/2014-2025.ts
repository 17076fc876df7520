import type { OpenQuestions } from "../types.ts";

export const openQuestions: OpenQuestions = [
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
    question: "How many Japanese spouses did the committee find?",
    state:
      "Kyodo wrote in October 2014 that the committee was counting them; no number was found. Only the Japanese left behind were later given a number, eight.",
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
      "Later accounts speak of a channel with the Ministry of State Security; no dated contact of spring 2014 was found.",
    tried: ["日朝 極秘接触 2014年4月"],
    about: [{ collection: "meetings", id: "2014-05-26-stockholm" }],
    asOf: "2026-11-21",
    sources: ["webronza-2018-11-27-secret-talks-stockholm", "shueisha-undated-secret-channel"],
  },
  {
    id: "2014-02-coi-text",
    question: "What does the report of the UN Commission of Inquiry (A/HRC/25/CRP.1) say of Japan and its numbers?",
    state:
      "Press accounts and a copy of other pages came up; the paragraphs on Japan, the numbers taken from the Japanese police and the number of people who went in the return programme could not be read.",
    tried: [
      "English queries for the same",
      "UN commission of inquiry North Korea abductions Japanese nationals more than 100",
    ],
    about: [
      { collection: "events", id: "2014-02-17-un-coi" },
      { collection: "figures", id: "abductions-estimated-2014-02-17-coi-nhk" },
    ],
    asOf: "2026-11-22",
  },
  {
    id: "2014-03-kcna-on-red-cross-talks",
    question: "What did KCNA report on the Red Cross talks of March 2014?",
    state: "A KCNA text is there for August 2012; none was found for 3 March or 19 and 20 March 2014.",
    tried: ["KCNA DPRK-Japan Red Cross talks Shenyang March 2014"],
    about: [
      { collection: "meetings", id: "2014-03-03-shenyang" },
      { collection: "meetings", id: "2014-03-19-shenyang" },
    ],
    asOf: "2026-11-21",
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
    state: "Only a small hotel, or a hotel in the city.",
    tried: ["Swedish, Japanese, Korean, English and German queries"],
    about: [{ collection: "meetings", id: "2014-05-26-stockholm", field: "venue" }],
    asOf: "2026-11-21",
  },
  {
    id: "2014-05-stockholm-official-text",
    question: "What is the full official text of the Stockholm agreement?",
    state:
      "The Foreign Ministry's attachment was not seen. The text was read in press copies, whose list of the DPRK's steps is cut off after the first. The ministry's file of the DPRK's explanation of the committee is cited on a blog as mofaj/files/000044429.pdf.",
    about: [
      { collection: "meetings", id: "2014-05-26-stockholm", field: "outcomes" },
      { collection: "events", id: "2014-05-29-stockholm-agreement-published" },
    ],
    asOf: "2026-11-21",
    sources: ["asiapress-2014-06-stockholm-agreement-text"],
  },
  {
    id: "2014-10-29-hours",
    question: "How long were the talks in Pyongyang on 29 October 2014 by the Foreign Ministry's own page?",
    state:
      "What was seen of the page loses the heading of the second day. The five hours stand on a news digest; they fit the minister's ten and a half hours for both days.",
    about: [{ collection: "meetings", id: "2014-10-28-pyongyang", field: "sessions" }],
    asOf: "2026-11-21",
    sources: ["mofa-2014-10-29-sic-consultations", "indonesianews-2014-10-talks-end"],
  },
  {
    id: "2015-answer-to-question-375",
    question: "What did the Cabinet answer to question 375 of August 2015 on payment for remains?",
    state: "The question was found, the answer was not.",
    tried: ["内閣衆質一八九第三七五号"],
    about: [{ collection: "events", id: "2015-07-20-extra-cost-for-remains" }],
    asOf: "2026-11-21",
    sources: ["shugiin-2015-08-07-question-375"],
  },
  {
    id: "2015-grave-visits-after-august",
    question:
      "Did relatives visit graves in the DPRK after August 2015, and how many visits and visitors do the ministries count in all?",
    state:
      "The last visit found is that of August 2015; no page read attests one up to 2017, which brought only a media tour. No running total of the Welfare or the Foreign Ministry was found, and no number of visitors over all visits after 2013.",
    tried: ["龍山会 2016 2017 2018 墓参", "룡산회 성묘 2016 2017"],
    about: [{ collection: "events", id: "2015-08-14-grave-visit-ryongsan" }],
    asOf: "2026-11-21",
  },
  {
    id: "2015-informal-contacts-days",
    question: "On which days, and with whom, were the informal contacts of 2015?",
    state:
      "Months and cities are known for January (Shanghai), 27 February, July to September (Dalian) and November (Shanghai and elsewhere in China); days and DPRK delegates mostly not, and nothing on the once or twice a month in between. Whether the director-general and Song Il Ho met in April 2015, as planned, was not found.",
    tried: [
      "日朝 非公式協議 2015年11月 大連 瀋陽",
      "伊原局長 上海 非公式協議 2015年1月",
      "日朝非公式協議 今春 報告書 受け取り拒否",
    ],
    about: [
      { collection: "meetings", id: "2015-01-shanghai" },
      { collection: "meetings", id: "2015-02-27-dalian" },
      { collection: "meetings", id: "2015-07-dalian" },
      { collection: "meetings", id: "2015-11-china" },
      { collection: "events", id: "2015-07-02-report-postponed" },
    ],
    asOf: "2026-11-22",
    sources: [
      "sankeibiz-2015-07-04-report-postponed",
      "blog-2015-09-26-eight-thousand",
      "upi-2015-12-12-secret-meetings",
    ],
  },
  {
    id: "2015-03-sanctions-extension",
    question: "When, and for how long, did Japan extend its own sanctions in spring 2015?",
    state:
      "Pages on the extensions of 2017, 2019, 2021 and 2023 were found, none on 2015; the measures run out each time on 13 April.",
    tried: ["対北朝鮮 独自制裁 2年延長 2015年3月31日", "対北朝鮮 制裁 2年延長 閣議決定 4月13日期限"],
    asOf: "2026-11-22",
  },
  {
    id: "2017-year-of-dprkrc-notice",
    question:
      "In which January did the DPRK Red Cross tell the Japanese Red Cross Society of deaths among Japanese left behind, and how many had died?",
    state:
      "The foreign minister's words stand on a page of extracts without a date; his term allows 2013 to 2017. On that page they stand between an extract of June 2017 and one on a call for Red Cross talks about remains, which, if the newest come first, leaves 2014 to 2017. If it was 2016 or 2017, the notice came just before or after the committee's end.",
    tried: [
      "four searches for the sitting",
      "朝鮮赤十字会 日本赤十字社 残留日本人 死亡 通知 岸田外務大臣 一月",
      "日本赤十字 残留日本人 北朝鮮 死亡 伝達 1月",
    ],
    about: [{ collection: "events", id: "undated-dprkrc-notice-of-deaths" }],
    asOf: "2026-11-22",
    sources: ["kokalog-search-chosen-sekijuji"],
  },
  {
    id: "2018-cabinet-answer-grave-visits",
    question: "What did the Cabinet answer in 2018 when asked for all grave visits in order of time?",
    state:
      "The question is of 20 March 2018; the reprint that was read breaks off before the answer to item 4, and the official answer page did not come up. The day of the answer is not known either.",
    tried: ["答弁書第四七号 内閣参質一九六第四七号", "墓地問題 墓参り 訪朝 民間団体 時系列"],
    about: [
      { collection: "events", id: "2018-03-20-diet-question-visits" },
      { collection: "figures", id: "remains-unrecovered-2018-cabinet" },
    ],
    asOf: "2026-11-21",
    sources: ["sangiin-2018-03-20-question-47", "sangiin-2018-answer-47"],
  },
  {
    id: "2018-nineteen-seamen-remains",
    question: "What became of the 19 sets of seamen's remains that were left in Japan at the end of 2018?",
    state:
      "Six sets were handed over in 2019; whether they were of these 19 is not said, and nothing was found on the others.",
    tried: ["일본적십자사 북한 어부 시신 유골 송환 조총련 2020 2021 인계"],
    about: [
      { collection: "figures", id: "seamen-remains-pending-2018-12-29-jrcs" },
      { collection: "figures", id: "seamen-remains-returned-2019-jrcs" },
    ],
    asOf: "2026-11-22",
    sources: ["mainichi-2018-12-29-ten-sets-returned", "rfa-ko-2020-01-17-six-remains"],
  },
  {
    id: "2018-06-contact-where",
    question: "Where, and through whom, were officials in contact around the Singapore summit of June 2018?",
    state:
      "The report names neither place nor persons; the exchange of 14 June in Ulaanbaatar may be one of the contacts meant.",
    tried: ["North Korea little new info abductees Tokyo June 2018 contact Kyodo"],
    about: [{ collection: "meetings", id: "2018-06-japan-dprk-around-singapore" }],
    asOf: "2026-11-22",
    sources: ["japantimes-2018-07-22-little-new"],
  },
  {
    id: "2019-2026-secret-contacts",
    question: "Were there contacts of the two governments between late 2018 and March 2023, and from July 2024 on?",
    state:
      "For 2019 a planned approach failed and a private delegation went; nothing was found for 2020 to 2022. For 2025 and 2026 only words about various routes were found. For 2017 an exchange in Ulaanbaatar and the talk in Manila are known.",
    tried: [
      "日朝 極秘 接触 2025年 石破 第三国",
      "Kitamura 2019",
      "Takaichi 2025 2026 in three languages",
      "高市首相 金正恩 首脳会談 2026年 日朝 接触",
    ],
    about: [
      { collection: "meetings", id: "2018-11-09-ulaanbaatar" },
      { collection: "meetings", id: "2024-06-inner-mongolia" },
      { collection: "events", id: "2025-11-13-takaichi-routes" },
    ],
    asOf: "2026-11-22",
  },
  {
    id: "2020-2023-statements",
    question:
      "What did the DPRK and Japan say of each other from late 2019 to 2022, and which members of parliament went to Pyongyang after 2018?",
    state:
      "The DPRK's statements of 2021, Prime Minister Kishida's words on taking office and visits of members of parliament were not searched for one by one.",
    about: [
      { collection: "events", id: "2021-04-16-suga-csis" },
      { collection: "events", id: "2022-06-07-institute-settled" },
    ],
    asOf: "2026-11-21",
  },
  {
    id: "2020-red-cross-contacts-after-january",
    question: "Were the two Red Cross societies in contact after January 2020?",
    state:
      "The last word found is that of the Japanese Red Cross Society of 16 January 2020, that it would go on with returns of seamen's remains in the same way. No letter, offer, meeting or return after that was found; offers after the floods of 2024 and the epidemic of 2022 were not searched for one by one.",
    tried: [
      "일본적십자사 북한 어부 시신 유골 송환 조총련 2020 2021 인계",
      "朝鮮赤十字会 日本赤十字社 2021 2022 2023 2024 2025 遺骨 連絡 書簡",
      "日本赤十字社 北朝鮮 木造船 遺骨 返還 朝鮮総連 2019年 2020年",
    ],
    about: [{ collection: "events", id: "2020-01-16-jrcs-on-procedure" }],
    asOf: "2026-11-22",
    sources: ["rfa-ko-2020-01-17-six-remains"],
  },
  {
    id: "2025-2026-answer-to-takaichi",
    question: "Did the DPRK answer Prime Minister Takaichi's offers of a leaders' meeting?",
    state:
      "Nothing from Kim Yo Jong or another DPRK official was found up to spring 2026, and no page later than that was found at all.",
    tried: [
      "English, Japanese and Korean queries",
      "Kim Yo Jong Takaichi statement Japan summit Pyongyang response 2026",
    ],
    about: [
      { collection: "events", id: "2025-11-03-takaichi-summit-conveyed" },
      { collection: "events", id: "2026-02-16-takaichi-willing" },
    ],
    asOf: "2026-11-22",
    sources: ["japantoday-2025-11-05-no-reply"],
  },
  {
    id: "burial-places-table",
    question: "How many Japanese are buried at which place in the DPRK?",
    state:
      "A scholar's table (Choson Sinbo, 6 March 2014; Asia-Pacific Journal 12/9/5) lies beyond what could be read; numbers for Hungnam, Wonsan, Chongjin, Ranam and Sinuiju were not found. The Cabinet says that it cannot tell.",
    tried: [
      "chosonsinbo.com/jp/2014/03/0306ib/",
      "Asia-Pacific Journal Japanese remains burial sites table Hungnam Wonsan Chongjin",
    ],
    about: [{ collection: "figures", id: "graves-burial-sites-known-195x-mhw" }],
    asOf: "2026-11-21",
    sources: ["chosonsinbo-2014-03-06-lecture-on-burial-places", "sangiin-2018-answer-47"],
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
