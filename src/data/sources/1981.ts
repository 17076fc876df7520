import type { SourceDraft } from "../drafts.ts";

export const sources: readonly SourceDraft[] = [
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
];
