import type { SourceDraft } from "../drafts.ts";

export const sources: readonly SourceDraft[] = [
  {
    id: "joongang-1789577-fisheries-1984",
    title: "일-북한, 어업 공동회사",
    publisher: "JoongAng Ilbo",
    url: "https://joongang.co.kr/article/1789577",
    accessed: "2026-11-29",
    language: "ko",
    type: "news",
    reliability: "normal",
    published: "1984-10~",
    authors: ["신성순"],
  },
  {
    id: "kcyosaku-1984-09-19-talk",
    title: "金日成 日本社会党代表団との談話 −1984年9月19日−",
    publisher: "kcyosaku.web.fc2.com (copy of Kim Il Sung's works)",
    url: "http://kcyosaku.web.fc2.com/ki1984091900.html",
    published: "1984-09-19",
    accessed: "2026-11-29",
    language: "ja",
    type: "other",
    reliability: "normal",
  },
  {
    id: "rocksack-crew-1984-04-11",
    title: "第十八富士山丸事件、三党共同宣言 ~ 北朝鮮の人質外交",
    publisher: "Blog (copy of Diet minutes of 11 April 1984 and later)",
    url: "http://rock-sack.blogspot.com/2018/05/blog-post_43.html?m=1",
    published: "2018-05",
    accessed: "2026-11-29",
    language: "ja",
    type: "blog",
    reliability: "low",
  },
];
