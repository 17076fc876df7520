import type { SourceDraft } from "../drafts.ts";

export const sources: readonly SourceDraft[] = [
  {
    id: "mofa-rok-1655-testuz-1966",
    title: "[1655] 국제적십자사를 통한 남북한소식 교환의 건",
    publisher: "Ministry of Foreign Affairs of the Republic of Korea (open data)",
    url: "http://opendata.mofa.go.kr/mofadocu/resource/Document/1655",
    accessed: "2026-11-21",
    language: "ko",
    type: "government",
    reliability: "normal",
  },
  {
    id: "oisr-1966-02-07-miyamoto-mao",
    title: "宮本・毛沢東会談決裂[政]1966.2.7",
    publisher: "Ohara Institute for Social Research, Hosei University",
    url: "https://oisr-org.ws.hosei.ac.jp/research/dglb/explanation/exp_detail/?exp_id=4-012-9002443",
    published: "1995",
    accessed: "2026-11-29",
    language: "ja",
    type: "academic",
    reliability: "normal",
  },
  {
    id: "weblio-jcp-delegation-1966",
    title: "日本共産党の大型代表団の派遣ともの別れに終わった宮本・毛会談",
    publisher: "Wikipedia (Japanese; copy on Weblio)",
    url: "https://www.weblio.jp/content/%E6%97%A5%E6%9C%AC%E5%85%B1%E7%94%A3%E5%85%9A%E3%81%AE%E5%A4%A7%E5%9E%8B%E4%BB%A3%E8%A1%A8%E5%9B%A3%E3%81%AE%E6%B4%BE%E9%81%A3%E3%81%A8%E3%82%82%E3%81%AE%E5%88%A5%E3%82%8C%E3%81%AB%E7%B5%82%E3%82%8F%E3%81%A3%E3%81%9F%E5%AE%AE%E6%9C%AC%E3%83%BB%E6%AF%9B%E4%BC%9A%E8%AB%87",
    published: "2022-05-08",
    accessed: "2026-11-29",
    language: "ja",
    type: "reference",
    reliability: "low",
  },
];
