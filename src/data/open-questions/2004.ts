import type { OpenQuestionDraft } from "../drafts.ts";

export const openQuestions: readonly OpenQuestionDraft[] = [
  {
    id: "2004-11-ministry-account",
    question:
      "What does the own account of Japan's Foreign Ministry of the round of November 2004 say of its length and of the witnesses?",
    state:
      "More than 50 hours and 16 witnesses stand only in a forum's quotation of a ministry page; the ministry page of 2015 was cut off before that part, and the Diet minutes that were found show only the hearings of the head of the DPRK's inquiry committee.",
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
    id: "2004-aid-second-half",
    question: "Was the second half of the aid promised in May 2004 ever given?",
    state:
      "Aid was frozen on 28 December 2004, and in July 2006 the agriculture minister said that there were no plans for food aid. No page read says that the other 125,000 tonnes or the last 3 million dollars were given later.",
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
    question: "Did Japan's Foreign Ministry publish outlines of the working-level rounds of August and September 2004?",
    state: "Only press and a rescue association's notes were found.",
    tried: ["第1回/第2回日朝実務者協議 with dates and names", "外務省 日朝実務者協議 第1回 第2回 平成16年 概要"],
    about: [
      { collection: "meetings", id: "2004-08-11-beijing" },
      { collection: "meetings", id: "2004-09-25-beijing" },
    ],
    asOf: "2026-11-29",
  },
];
