import type { SourceDraft } from "../drafts.ts";

export const sources: readonly SourceDraft[] = [
  {
    id: "kokalog-1958-07-03-inoue-diet",
    title: "1958-07-03 第29回国会 井上参考人(日本赤十字社外事部長)発言",
    publisher: "National Diet of Japan (minutes on kokalog.net)",
    url: "https://kokkai.ndl.go.jp/txt/102903968X00519580703/4",
    published: "1958-07-03",
    accessed: "2026-11-21",
    language: "ja",
    type: "government",
    reliability: "normal",
    archived:
      "https://kokalog.net/viewer.html?meeting_url=https%3A%2F%2Fkokkai.ndl.go.jp%2Ftxt%2F102903968X00519580703&speech_order=4",
    locator: "speech 4",
  },
];
