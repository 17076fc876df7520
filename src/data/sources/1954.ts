import type { SourceDraft } from "../drafts.ts";

export const sources: readonly SourceDraft[] = [
  {
    id: "kokalog-1954-06-10-shimazu-diet",
    title: "1954-06-10 第19回国会 衆議院 海外同胞引揚及び遺家族援護に関する調査特別委員会 第12号",
    publisher: "National Diet of Japan (minutes on kokalog.net)",
    url: "https://kokkai.ndl.go.jp/txt/101903933X01219540610/3",
    published: "1954-06-10",
    accessed: "2026-11-21",
    language: "ja",
    type: "government",
    reliability: "normal",
    archived:
      "http://kokalog.net/viewer.html?meeting_url=https%3A%2F%2Fkokkai.ndl.go.jp%2Ftxt%2F101903933X01219540610&speech_order=3",
    locator: "speech 3",
  },
];
