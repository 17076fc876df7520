import type { SourceDraft } from "../drafts.ts";

export const sources: readonly SourceDraft[] = [
  {
    id: "kokalog-1968-08-09-applicants",
    title: "1968-08-09 第59回国会 衆議院 法務委員会 第2号 (extracts)",
    publisher: "National Diet of Japan (minutes on kokalog.net)",
    url: "https://kokalog.net/search.html?speech=%22%E5%B8%B0%E5%9B%BD%E7%94%B3%E8%AB%8B%E8%80%85%22",
    published: "1968-08-09",
    accessed: "2026-11-22",
    language: "ja",
    type: "government",
    reliability: "normal",
  },
  {
    id: "pa-go-kr-1968-01-27-geneva-delegation",
    title: "화태 교포 구출 및 북송저지 교섭대표단 보고(제네바에서)",
    publisher: "Presidential Archives (Republic of Korea)",
    url: "https://pa.go.kr/research/contents/policy/index03.jsp?poMode=view&policySeq=1424",
    published: "1968-01-27",
    accessed: "2026-11-21",
    language: "ko",
    type: "government",
    reliability: "normal",
  },
  {
    id: "wilson-1968-11-15-hungary",
    title: "Report, Embassy of Hungary in North Korea to the Hungarian Foreign Ministry, 15 November 1968",
    publisher: "Wilson Center Digital Archive (on a test copy of the archive)",
    url: "https://wilson-center-digital-archive.dvincitest.com/node/92584",
    published: "1968-11-15",
    accessed: "2026-11-29",
    language: "en",
    type: "academic",
    reliability: "normal",
  },
];
