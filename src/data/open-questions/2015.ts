import type { OpenQuestionDraft } from "../drafts.ts";

export const openQuestions: readonly OpenQuestionDraft[] = [
  {
    id: "2015-answer-to-question-375",
    question: "What did the Cabinet answer to question 375 of August 2015 on payment for remains?",
    state: "The question was found, the answer was not.",
    tried: ["内閣衆質一八九第三七五号", "答弁書 第三七五号 平成二十七年八月 遺骨"],
    about: [{ collection: "events", id: "2015-07-20-extra-cost-for-remains" }],
    asOf: "2026-11-29",
    sources: ["shugiin-2015-08-07-question-375"],
  },
  {
    id: "2015-grave-visits-after-august",
    question:
      "Did relatives visit graves in the DPRK after August 2015, and how many visits and visitors do the ministries count in all?",
    state:
      "The last visit found is that of August 2015; no page read attests one up to 2017, which brought only a media tour. No running total of the Welfare or the Foreign Ministry was found, and no number of visitors over all visits after 2013.",
    tried: [
      "龍山会 2016 2017 2018 墓参",
      "룡산회 성묘 2016 2017",
      "北朝鮮 日本人遺骨 墓参 再開 要望 2023 2024 2025; 재북 일본인 유골 성묘 2019 2020 2023",
    ],
    about: [{ collection: "events", id: "2015-08-14-grave-visit-ryongsan" }],
    asOf: "2026-11-29",
  },
  {
    id: "2015-informal-contacts-days",
    question: "On which days, and with whom, were the informal contacts of 2015?",
    state:
      "Months and cities are known for January (Shanghai), 27 February, July to September (Dalian) and November (Shanghai and elsewhere in China); days and DPRK delegates mostly not, and nothing on the contacts held once or twice a month in between. Whether the director-general and Song Il Ho met in April 2015, as planned, was not found.",
    tried: [
      "日朝 非公式協議 2015年11月 大連 瀋陽",
      "伊原局長 上海 非公式協議 2015年1月",
      "日朝非公式協議 今春 報告書 受け取り拒否",
      "伊原局長 宋日昊 2015年4月 非公式協議",
    ],
    about: [
      { collection: "meetings", id: "2015-01-shanghai" },
      { collection: "meetings", id: "2015-02-27-dalian" },
      { collection: "meetings", id: "2015-07-dalian" },
      { collection: "meetings", id: "2015-11-china" },
      { collection: "events", id: "2015-07-02-report-postponed" },
    ],
    asOf: "2026-11-29",
    sources: [
      "sankeibiz-2015-07-04-report-postponed",
      "blog-2015-09-26-eight-thousand",
      "upi-2015-12-12-secret-meetings",
    ],
  },
];
