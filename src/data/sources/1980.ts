import type { SourceDraft } from "../drafts.ts";

export const sources: readonly SourceDraft[] = [
  {
    id: "joongang-1548765-chairman-1980",
    title: "조총련의 한덕수에 일, 재입국허가방침",
    publisher: "JoongAng Ilbo",
    url: "https://www.joongang.co.kr/article/1548765",
    published: "1980-10~",
    accessed: "2026-11-29",
    language: "ko",
    type: "news",
    reliability: "normal",
    authors: ["김두겸"],
  },
  {
    id: "mofa-1980-bluebook-dprk",
    title: "(3) わが国と北朝鮮との関係",
    publisher: "Ministry of Foreign Affairs of Japan",
    url: "https://www.mofa.go.jp/mofaj/gaiko/bluebook/1980/s55-2010101-3.htm",
    published: "1980",
    accessed: "2026-11-29",
    language: "ja",
    type: "government",
    reliability: "normal",
  },
  {
    id: "rocksack-diet-1980-03-19-wives",
    title:
      "Blog copy of Diet minutes: the audit committee of the House of Representatives on the Japanese wives, 19 March 1980",
    titleIsDescription: true,
    publisher: "a private blog (copy of Diet minutes)",
    url: "http://rock-sack.blogspot.com/2016/05/blog-post_15.html?m=0",
    published: "2016-05",
    accessed: "2026-11-30",
    language: "ja",
    type: "blog",
    reliability: "low",
  },
];
