import type { SourceDraft } from "../drafts.ts";

export const sources: readonly SourceDraft[] = [
  {
    id: "afp-1996-01-22-more-rice",
    title: "North Korea seeking more rice from Japan: Japanese senator",
    publisher: "Noyan Tapan (copy of an AFP dispatch)",
    agency: "AFP",
    url: "https://www.nt.am/en/news/140697/",
    published: "1996-01-23",
    accessed: "2026-11-21",
    language: "en",
    type: "news",
    reliability: "normal",
  },
  {
    id: "seoulshinmun-1996-01-22-extension-1965",
    title: "정부,북·일의 「북송협정」 연장 저지 총력",
    publisher: "Seoul Shinmun",
    url: "https://www.seoul.co.kr/news/1996/01/22/19960122004003",
    published: "1996-01-22",
    accessed: "2026-11-21",
    language: "ko",
    type: "news",
    reliability: "normal",
  },
];
