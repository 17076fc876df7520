import type { OpenQuestions } from "../types.ts";

export const openQuestions: OpenQuestions = [
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
    id: "2012-2025-gaps-in-police-list",
    question:
      "What did the police list hold in 2017, between January 2021 and August 2022, and after October 2024?",
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
    id: "2014-02-coi-text",
    question:
      "What does the report of the UN Commission of Inquiry (A/HRC/25/CRP.1) say of Japan and its numbers?",
    state:
      "Press accounts and a copy of other pages came up; the paragraphs on Japan, the numbers taken from the Japanese police and the number of people who went in the return programme could not be read.",
    tried: [
      "three English queries",
      "UN commission of inquiry North Korea abductions Japanese nationals more than 100",
    ],
    about: [
      { collection: "events", id: "2014-02-17-un-coi" },
      { collection: "figures", id: "abductions-estimated-2014-02-17-coi-nhk" },
    ],
    asOf: "2026-11-22",
  },
  {
    id: "2018-06-contact-where",
    question:
      "Where, and through whom, were officials in contact around the Singapore summit of June 2018?",
    state:
      "The report names neither place nor persons; the exchange of 14 June in Ulaanbaatar may be one of the contacts meant.",
    tried: ["North Korea little new info abductees Tokyo June 2018 contact Kyodo"],
    about: [
      { collection: "meetings", id: "2018-06-japan-dprk-around-singapore" },
    ],
    asOf: "2026-11-22",
    sources: ["japantimes-2018-07-22-little-new"],
  },
  {
    id: "2018-nineteen-seamen-remains",
    question:
      "What became of the 19 sets of seamen's remains that were left in Japan at the end of 2018?",
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
    id: "2019-2026-secret-contacts",
    question:
      "Were there contacts of the two governments between late 2018 and March 2023, and from July 2024 on?",
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
    about: [
      { collection: "events", id: "2020-01-16-jrcs-on-procedure" },
    ],
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
];
