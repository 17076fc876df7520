import type { SourceDraft } from "../drafts.ts";

export const sources: readonly SourceDraft[] = [
  {
    id: "kokalog-1970-03-17-return-method",
    title: "1970-03-17 第63回国会 衆議院 予算委員会第一分科会 第5号 (extracts)",
    publisher: "National Diet of Japan (minutes on kokalog.net)",
    url: "https://kokalog.net/search.html?speech=%22%E5%B8%B0%E9%82%84%E6%96%B9%E5%BC%8F%22",
    published: "1970-03-17",
    accessed: "2026-11-21",
    language: "ja",
    type: "government",
    reliability: "normal",
  },
  {
    id: "kokalog-1970-04-27-return-talks",
    title: "House of Representatives committee, 27 April 1970, speech of a member named Tanabe (田邊)",
    titleIsDescription: true,
    publisher: "National Diet of Japan (minutes on kokalog.net)",
    url: "https://kokkai.ndl.go.jp/txt/106304410X01519700427/133",
    published: "1970-04-27",
    accessed: "2026-11-21",
    language: "ja",
    type: "government",
    reliability: "normal",
    archived:
      "https://kokalog.net/viewer.html?meeting_url=https%3A%2F%2Fkokkai.ndl.go.jp%2Ftxt%2F106304410X01519700427&speech_order=133",
    locator: "speech 133",
  },
  {
    id: "wilson-1970-01-07-gdr-kim-kwang-su",
    title: "Memorandum on a Consultation about Repatriation of Koreans Living in Japan",
    publisher: "Wilson Center Digital Archive",
    url: "https://digitalarchive.wilsoncenter.org/document/116732",
    published: "1970-01-07",
    accessed: "2026-11-21",
    language: "en",
    type: "academic",
    reliability: "normal",
    authors: ["GDR Embassy in the DPRK"],
  },
];
