import type { OpenQuestionDraft } from "../drafts.ts";

export const openQuestions: readonly OpenQuestionDraft[] = [
  {
    id: "2010-2012-four-meetings",
    question:
      "When and where were the four meetings of the former minister Hiroshi Nakai with Song Il Ho, the DPRK's ambassador for normalisation talks with Japan?",
    state:
      "The ambassador counted four by April 2012, the former minister four in China and Singapore since September 2010; only July 2011 and January 2012 are described.",
    tried: ["Nakai Song Il Ho four talks China Singapore", "中井洽 宋日昊 4回 2010年9月 シンガポール"],
    about: [
      { collection: "figures", id: "talks-informal-meetings-2012-04-song" },
      { collection: "figures", id: "talks-informal-meetings-2013-06-06-nakai" },
      { collection: "meetings", id: "2011-07-21-changchun" },
      { collection: "meetings", id: "2012-01-09-china" },
    ],
    asOf: "2026-11-29",
    sources: ["voa-korean-2012-04-remains-offer", "kyodo-2013-06-06-four-talks"],
  },
];
