import type { SourceDraft } from "../drafts.ts";

export const sources: readonly SourceDraft[] = [
  {
    id: "kokalog-1953-12-04-kasai-diet",
    title: "1953-12-04 第18回国会 衆議院 海外同胞引揚及び遺家族援護に関する調査特別委員会 第2号",
    publisher: "National Diet of Japan (minutes on kokalog.net)",
    url: "https://kokkai.ndl.go.jp/txt/101803933X00219531204/1",
    published: "1953-12-04",
    accessed: "2026-11-21",
    language: "ja",
    type: "government",
    reliability: "normal",
    archived:
      "https://kokalog.net/viewer.html?meeting_url=https://kokkai.ndl.go.jp/txt/101803933X00219531204&speech_order=1",
    locator: "speech 1",
  },
];
