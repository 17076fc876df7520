import type { OpenQuestionDraft } from "../drafts.ts";

export const openQuestions: readonly OpenQuestionDraft[] = [
  {
    id: "2012-07-foreign-ministers-phnom-penh",
    question: "Did the two foreign ministers speak with each other at the ASEAN meetings of July 2012?",
    state:
      "A report of 1 July 2013 calls the words that they exchanged on that day their first contact since the ASEAN foreign ministers' meetings of July 2012. No page on a contact in 2012 was found, and the pages read on those meetings in Phnom Penh do not speak of one.",
    tried: ["玄葉外相 朴宜春外相 プノンペン 2012年7月 ARF 接触", "日朝外相 接触 ASEAN地域フォーラム"],
    about: [
      { collection: "meetings", id: "2012-07-foreign-ministers", field: "status" },
      { collection: "meetings", id: "2013-07-01-bandar-seri-begawan", field: "round" },
    ],
    asOf: "2026-11-29",
    sources: ["asahi-2013-07-01-kishida-pak"],
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
    question: "What did Japan publish on the talks of 29 to 31 August 2012, and where were the first two days held?",
    state:
      "The DPRK's spokesman spoke of the talks on 5 September 2012. Japan's ministry has a summary for November but none was found for August, nor KCNA's text on the result at Ulaanbaatar; the embassies are attested for the first two days only as a plan.",
    tried: ["課長級予備協議 概要", "KCNA preliminary talks", "asahi special 08001"],
    about: [
      { collection: "meetings", id: "2012-08-29-beijing", field: "venue" },
      { collection: "meetings", id: "2012-08-29-beijing", field: "outcomes" },
    ],
    asOf: "2026-11-29",
    sources: ["kcna-2012-09-05-preliminary-talks"],
  },
  {
    id: "2012-08-dprk-spokesman-text",
    question: "What did the DPRK's Foreign Ministry spokesman say on the remains in July and August 2012?",
    state:
      "A paper and a news item refer to statements; the KCNA originals of July and August were not found, only that of 5 September 2012.",
    tried: ["외무성 대변인 유골 문제 2012년 8월"],
    about: [{ collection: "events", id: "2012-08-dprk-criticism-of-japan" }],
    asOf: "2026-11-29",
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
    id: "2012-10-ryongsan-party-return",
    question: "When did the Ryongsan party of autumn 2012 come home?",
    state:
      "Departure on 28 September, arrival on the 29th and prayers on 1 October are attested; no page read has the return.",
    tried: ["reports of the departure and of the prayers", "龍山会 龍山墓地 遺族 帰国 2012年10月"],
    about: [{ collection: "events", id: "2012-09-28-grave-visit-ryongsan", field: "date" }],
    asOf: "2026-11-29",
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
  {
    id: "2012-2013-grave-visit-participants",
    question:
      "How many people went on the grave visits of November 2012, September 2013 (the sixth) and October 2013 (the eighth), and to which places?",
    state:
      "The list of the association of bereaved families gives dates only. An item based on Kyodo confirms the end of November 2012 for the third. A regional paper's video tells of a man who prayed at Hungdok in Hamhung on a 26th during a stay from a 24th to a 29th, in the 67th year after the deaths. It names neither month nor year: the eighth visit fits, but the second, of 22 to 30 October 2012, covers these days too.",
    tried: [
      "第3回, 第6回, 第8回 墓参訪朝報告",
      "2012年11月 遺族; 2013年10月23日",
      "six searches in five languages",
      "北遺族連絡会 第8回 墓参訪朝報告 2013年10月",
      "第8回 墓参 2013年10月 遺族 人数",
      "第6回 墓参訪朝報告 2013年9月18日 遺族",
    ],
    about: [
      { collection: "events", id: "2012-11-26-grave-visit-third" },
      { collection: "events", id: "2013-09-18-grave-visit-sixth" },
      { collection: "events", id: "2013-10-23-grave-visit-eighth" },
    ],
    asOf: "2026-11-29",
    sources: ["kitaizoku-activities", "minaminippon-video-hamhung-visit", "tvboxnow-2013-02-01-april-plan"],
  },
  {
    id: "2012-2025-gaps-in-police-list",
    question: "What did the police list hold in 2017, between January 2021 and August 2022, and after October 2024?",
    state:
      "A number for 2017 was not found (885 in October 2016, 883 in January 2018); of 874 and 873 on the way from 875 to 872 only 873 is attested, according to a blog; the last number with a date is 871 at the end of October 2024, and police pages of December 2025 that were read show none.",
    tried: [
      "拉致の可能性を排除できない 2017年 国内で発見 884人 883人 882人",
      "北朝鮮 拉致 可能性 男性 国内で発見 873人 874人",
      "three Japanese and two English queries on people found in Japan",
      "拉致の可能性を排除できない 871人 2025 除外; 870人 872人 2026 所在確認",
      "拉致の可能性を排除できない行方不明者 870人 2026年",
    ],
    about: [
      { collection: "figures", id: "abductions-suspected-police-2024-10-31-aichi-police" },
      { collection: "figures", id: "abductions-suspected-police-2021-11-blog" },
    ],
    asOf: "2026-11-29",
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
];
