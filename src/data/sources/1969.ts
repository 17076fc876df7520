import type { SourceDraft } from "../drafts.ts";

export const sources: readonly SourceDraft[] = [
  {
    id: "joongang-1206589-moscow-1969",
    title: '"재일교포 만5천 북송은 잔무처리"',
    publisher: "JoongAng Ilbo",
    agency: "Tonghwa",
    url: "https://www.joongang.co.kr/article/1206589",
    locator: "p. 1",
    published: "1969-08~",
    accessed: "2026-11-21",
    language: "ko",
    type: "news",
    reliability: "normal",
  },
  {
    id: "kokalog-1969-04-11-law-committee",
    title: "1969-04-11 第61回国会 衆議院 法務委員会 第12号",
    publisher: "National Diet of Japan (minutes on kokalog.net)",
    url: "https://kokkai.ndl.go.jp/txt/106105206X01219690411/31",
    published: "1969-04-11",
    accessed: "2026-11-21",
    language: "ja",
    type: "government",
    reliability: "normal",
    archived:
      "https://kokalog.net/viewer.html?meeting_url=https://kokkai.ndl.go.jp/txt/106105206X01219690411&speech_order=31",
    locator: "speech 31",
  },
  {
    id: "wilson-1969-06-02-gdr-negotiations",
    title:
      "On New Aspects of Negotiations between North Korea and Japan between January and May 1969 on Issues concerning Koreans Living in Japan",
    publisher: "Wilson Center Digital Archive",
    url: "https://digitalarchive.wilsoncenter.org/document/new-aspects-negotiations-between-north-korea-and-japan-between-january-and-may-1969-issues",
    published: "1969-06-02",
    accessed: "2026-11-21",
    language: "en",
    type: "academic",
    reliability: "normal",
    authors: ["GDR Embassy in the DPRK"],
  },
];
