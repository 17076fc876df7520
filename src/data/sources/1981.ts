import type { SourceDraft } from "../drafts.ts";

export const sources: readonly SourceDraft[] = [
  {
    id: "blog-copy-diet-1981-10-13-wives",
    title: "朝鮮総連「日本人妻は朝鮮人」",
    publisher: "Blog copy of the proceedings of the House of Representatives",
    url: "http://rock-sack.blogspot.com/2018/05/blog-post_41.html?m=1",
    published: "1981-10-13",
    accessed: "2026-11-30",
    language: "ja",
    type: "blog",
    reliability: "low",
  },
  {
    id: "joongang-1490331-promise-by-1981",
    title: "북괴 무역부채 81년까지 청산",
    publisher: "JoongAng Ilbo",
    url: "https://www.joongang.co.kr/article/1490331",
    published: "1978-08~",
    accessed: "2026-11-29",
    language: "ko",
    type: "news",
    reliability: "normal",
    authors: ["김두겸"],
  },
  {
    id: "kcyosaku-1981-03-14-talk",
    title: "金日成 日本社会党中央執行委員会委員長との談話 −1981年3月14日−",
    publisher: "kcyosaku.web.fc2.com (copy of Kim Il Sung's works)",
    url: "http://kcyosaku.web.fc2.com/ki1981031400.html",
    published: "1981-03-14",
    accessed: "2026-11-30",
    language: "ja",
    type: "other",
    reliability: "normal",
  },
];
