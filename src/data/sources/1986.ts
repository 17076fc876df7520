import type { SourceDraft } from "../drafts.ts";

export const sources: readonly SourceDraft[] = [
  {
    id: "kokalog-1986-02-21-okada-wives",
    title: "Minutes of the House of Representatives, Budget Committee, 21 February 1986, question on Japanese wives",
    titleIsDescription: true,
    publisher: "National Diet of Japan (minutes on kokalog.net)",
    url: "https://kokalog.net/viewer.html?meeting_url=https%3A%2F%2Fkokkai.ndl.go.jp%2Ftxt%2F110405261X01419860221&speech_order=25",
    published: "1986-02-21",
    accessed: "2026-11-30",
    language: "ja",
    type: "government",
    reliability: "normal",
  },
  {
    id: "wilson-1986-11-09-nakasone-hu",
    title:
      "Cable No. 3754, Ambassador Nakae to the Foreign Minister, 'The Prime Minister's Visit to China (Meeting with General Secretary Hu - Korean Peninsula)'",
    publisher: "Wilson Center Digital Archive (on a test copy of its site)",
    authors: ["Ministry of Foreign Affairs of Japan"],
    url: "https://wilson-center-digital-archive.dvincitest.com/node/103945",
    published: "1986-11-09",
    accessed: "2026-12-01",
    language: "en",
    type: "academic",
    reliability: "normal",
  },
];
