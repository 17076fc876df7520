import type { SourceDraft } from "../drafts.ts";

export const sources: readonly SourceDraft[] = [
  {
    id: "nkchosun-1951-rice",
    title: "Item on an Asahi report of 400,000 tonnes of rice",
    titleIsDescription: true,
    publisher: "NK Chosun",
    url: "https://nk.chosun.com/news/articleView.html?idxno=1951",
    accessed: "2026-11-30",
    language: "ko",
    type: "news",
    reliability: "normal",
  },
];
