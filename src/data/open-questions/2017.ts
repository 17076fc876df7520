import type { OpenQuestionDraft } from "../drafts.ts";

export const openQuestions: readonly OpenQuestionDraft[] = [
  {
    id: "2017-year-of-dprkrc-notice",
    question:
      "In which January did the DPRK Red Cross tell the Japanese Red Cross Society of deaths among Japanese left behind, and how many had died?",
    state:
      "The words of Foreign Minister Kishida stand on a page of extracts without a date; his term allows 2013 to 2017. On that page they stand between an extract of June 2017 and one on a call for Red Cross talks about remains, which, if the newest come first, leaves 2014 to 2017. If the year was 2016 or 2017, the notice came shortly before, or after, the end of the DPRK's Special Investigation Committee.",
    tried: [
      "four searches for the sitting",
      "朝鮮赤十字会 日本赤十字社 残留日本人 死亡 通知 岸田外務大臣 一月",
      "日本赤十字 残留日本人 北朝鮮 死亡 伝達 1月",
    ],
    about: [{ collection: "events", id: "undated-dprkrc-notice-of-deaths" }],
    asOf: "2026-11-22",
    sources: ["kokalog-search-chosen-sekijuji"],
  },
];
