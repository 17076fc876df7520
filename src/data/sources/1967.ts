import type { SourceDraft } from "../drafts.ts";

export const sources: readonly SourceDraft[] = [
  {
    id: "kokalog-1967-05-24-hoashi",
    title: "第55回国会 衆議院 外務委員会: speech of the member Hoashi of 24 May 1967",
    titleIsDescription: true,
    publisher: "National Diet of Japan (minutes on kokalog.net)",
    url: "https://kokkai.ndl.go.jp/txt/105503968X00619670524/80",
    archived:
      "https://kokalog.net/viewer.html?meeting_url=https%3A%2F%2Fkokkai.ndl.go.jp%2Ftxt%2F105503968X00619670524&speech_order=80",
    locator: "speech 80",
    published: "1967-05-24",
    accessed: "2026-11-29",
    language: "ja",
    type: "government",
    reliability: "normal",
  },
];
