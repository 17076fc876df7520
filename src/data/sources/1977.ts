import type { SourceDraft } from "../drafts.ts";

export const sources: readonly SourceDraft[] = [
  {
    id: "chongryon-trade-1977-ja",
    title: "両国人民の利益に合致すること",
    publisher: "Chongryon",
    url: "http://www.chongryon.com/ss/comp/w9/w9_J.html",
    accessed: "2026-12-01",
    language: "ja",
    type: "other",
    reliability: "normal",
  },
  {
    id: "joongang-1977-11-23-interest-stopped",
    title: "대일 연체이자 북괴 지불중단",
    publisher: "JoongAng Ilbo",
    agency: "Asahi Shimbun",
    url: "https://www.joongang.co.kr/article/1470415",
    published: "1977-11-23~",
    accessed: "2026-11-29",
    language: "ko",
    type: "news",
    reliability: "normal",
    authors: ["김경철"],
  },
  {
    id: "us-embassy-1977-05-09-visitors",
    title: "NORTH KOREAN VISITORS TO JAPAN",
    publisher: "United States Embassy Tokyo (cable 1977TOKYO06668, on WikiLeaks)",
    url: "https://search.wikileaks.org/plusd/cables/1977TOKYO06668_c.html",
    published: "1977-05-09",
    accessed: "2026-11-29",
    language: "en",
    type: "government",
    reliability: "normal",
  },
];
